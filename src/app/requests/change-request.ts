import type { RequestPress } from '../../card/requests/request-action.ts'
import { changeSentence } from '../../card/requests/request-words.ts'
import { requesterReply } from '../../card/requests/requester-card.ts'
import type { Said } from '../../card/said.ts'
import { phrasesOf } from '../../locale/phrases-of.ts'
import type { ExpertRequest } from '../../record/expert-request.ts'
import { type Asker, localeOf } from '../desk/asker.ts'
import type { TurnParts } from '../desk/desk-parts.ts'
import { wordTo } from '../word-to.ts'
import { applyChange } from './apply-change.ts'
import { changeAsExpert } from './change-as-expert.ts'
import { myRequests } from './my-requests.ts'

type Pressed = Extract<RequestPress, { svar: 'change-request' }>

/** Does what a requester or an expert has pressed, if they may and nobody was faster. */
export async function changeRequest(pressed: Pressed, asker: Asker, parts: TurnParts): Promise<Said> {
  const request = await parts.record.requests.get(pressed.request)
  if (request === undefined) return wordTo(asker, (phrases) => phrases.requestIsGone)
  return pressed.as === 'requester'
    ? changeOwn(pressed, request, asker, parts)
    : changeAsExpert(pressed, request, asker, parts)
}

async function changeOwn(
  pressed: Pressed,
  request: ExpertRequest,
  asker: Asker,
  parts: TurnParts,
): Promise<Said> {
  if (request.requester.person !== asker.person) return wordTo(asker, (phrases) => phrases.notYourButton)
  const changed = await applyChange(pressed, await parts.experts.channel(asker.reference), { asker, parts })
  const now = 'request' in changed ? changed.request : request
  const reader = localeOf(asker)
  const phrases = phrasesOf(reader)
  const says =
    changed.kind === 'changed'
      ? changeSentence({ number: now.number, action: pressed.change, expert: '' }, reader, phrases)
      : phrases.hasChanged
  if (pressed.list) return { kind: 'in-place', reply: await myRequests(asker, parts, says) }
  return {
    kind: 'in-place',
    reply: requesterReply(says, now, reader, { phrases, channel: asker.channel }, now.answer),
  }
}
