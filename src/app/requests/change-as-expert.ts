import type { RequestPress } from '../../card/requests/request-action.ts'
import type { Said } from '../../card/said.ts'
import { phrasesOf } from '../../locale/phrases-of.ts'
import { say } from '../../locale/say.ts'
import type { Changed, ExpertRequest } from '../../record/expert-request.ts'
import { nextState } from '../../record/next-state.ts'
import type { Asker } from '../desk/asker.ts'
import type { TurnParts } from '../desk/desk-parts.ts'
import { noticeOnly } from '../notice-only.ts'
import { wordTo } from '../word-to.ts'
import { applyChange } from './apply-change.ts'
import { channelFor } from './channel-for.ts'
import type { ExpertsChannel } from './experts-channel.ts'
import { answerWord, draftReply } from './reply-to-request.ts'
import { showToExpert } from './show-to-expert.ts'

type Pressed = Extract<RequestPress, { svar: 'change-request' }>

/** Does what an expert has pressed, if they are a member of the team by now. */
export async function changeAsExpert(
  pressed: Pressed,
  request: ExpertRequest,
  asker: Asker,
  parts: TurnParts,
): Promise<Said> {
  const channel = await channelFor(asker, parts.experts)
  if (channel === undefined) return wordTo(asker, (phrases) => phrases.onlyExperts)
  if (pressed.change === 'answer' && !pressed.text)
    return draftReply(request, channel, asker, { lacksText: true, isAgain: true })
  const changed = await applyChange(pressed, channel, { asker, parts })
  const now = 'request' in changed ? changed.request : request
  if (pressed.change !== 'answer')
    return showToExpert(now, whyNot(changed, pressed, channel), channel, { asker, parts })
  if (changed.kind === 'changed')
    return {
      kind: 'in-place',
      reply: noticeOnly(await answerWord(now, parts), channel.locale, asker.channel),
    }
  return nextState(now.state, 'answer', 'expert') === undefined
    ? wordTo(asker, (phrases) => phrases.hasChanged, channel.locale)
    : draftReply(now, channel, asker, { text: pressed.text ?? '', hasChanged: true, isAgain: true })
}

/** Undefined when it was done. */
function whyNot(changed: Changed, { change }: Pressed, { locale }: ExpertsChannel): string | undefined {
  if (changed.kind === 'changed') return undefined
  const phrases = phrasesOf(locale)
  if (change === 'assign' && changed.kind === 'stale' && changed.request.assignee)
    return say(locale, phrases.alreadyTaken, { expert: changed.request.assignee.name })
  return phrases.hasChanged
}
