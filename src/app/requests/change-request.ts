import type { RequestPress } from '../../card/requests/request-action.ts'
import { changeSentence } from '../../card/requests/request-words.ts'
import { messages, type Said } from '../../card/said.ts'
import { phrasesOf } from '../../locale/phrases-of.ts'
import type { Changed, ExpertRequest } from '../../record/expert-request.ts'
import { type Asker, localeOf } from '../desk/asker.ts'
import type { TurnParts } from '../desk/desk-parts.ts'
import { wordTo } from '../word-to.ts'
import { applyChange } from './apply-change.ts'
import { changeAsExpert } from './change-as-expert.ts'
import { canReopen, draftReopen } from './reopen-request.ts'
import { showToRequester } from './show-to-requester.ts'

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
  const { text, list } = pressed
  const now = { request: 'request' in changed ? changed.request : request, ...(list ? { list } : {}) }
  if (changed.kind === 'stale' && pressed.change === 'reopen' && text !== undefined && canReopen(now.request))
    return draftReopen({ ...now, text, hasChanged: true, isAgain: true }, asker)
  const reply = await showToRequester(sentenceOf(changed, pressed, asker), now, asker, parts)
  // What is sent from a dialog takes no card's place: the buttons that fit by now come with a message.
  return asker.inDialog ? messages(reply) : { kind: 'in-place', reply }
}

function sentenceOf(changed: Changed, { change }: Pressed, asker: Asker): string {
  const reader = localeOf(asker)
  const phrases = phrasesOf(reader)
  return changed.kind === 'changed'
    ? changeSentence({ number: changed.request.number, action: change, expert: '' }, reader, phrases)
    : phrases.hasChanged
}
