import { messages, type Said } from '../../card/said.ts'
import type { Phrases } from '../../locale/phrases/phrases.ts'
import { type Asker, localeOf } from '../desk/asker.ts'
import type { TurnParts } from '../desk/desk-parts.ts'
import { noticeOnly } from '../notice-only.ts'
import { channelOf, keepChannel } from './keep-reference.ts'

/** Makes the channel that somebody writes in the experts'. */
export async function setExpertsHere(asker: Asker, parts: TurnParts): Promise<Said> {
  const { record, experts, now } = parts
  const said = (words: (phrases: Phrases) => string): Said =>
    messages(noticeOnly(words, localeOf(asker), asker.channel))
  if (asker.scope !== 'channel') return said((phrases) => phrases.onlyInChannels)
  const here = channelOf(asker.reference)
  if (!(await experts.mayMoveTo(here, asker)) || !(await mayLeave(asker, parts)))
    return said((phrases) => phrases.onlyOwners)
  const conversation = await keepChannel(asker, record, now())
  await record.settings.set('experts-channel', { value: conversation, setBy: asker.person, at: now() })
  experts.wake()
  return said((phrases) => phrases.expertsAreHere)
}

/** Anybody can own a team: so requests are taken from one channel to another only by those who get them now. */
async function mayLeave(asker: Asker, { experts, record }: TurnParts): Promise<boolean> {
  const before = await experts.channel(asker.reference)
  if (before === undefined) return true
  const isHere = before.conversation === record.keyed(channelOf(asker.reference).conversationId)
  return isHere || (!experts.isFixed && (await experts.isMember(before, asker)))
}
