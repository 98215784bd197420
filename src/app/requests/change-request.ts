import type { RequestPress } from '../../card/requests/request-action.ts'
import { changeSentence } from '../../card/requests/request-words.ts'
import type { Said } from '../../card/said.ts'
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
  const { list } = pressed
  const now = { request: 'request' in changed ? changed.request : request, ...(list ? { list } : {}) }
  const reason = changed.kind === 'stale' ? reasonIn(pressed, now.request) : undefined
  if (reason !== undefined)
    return draftReopen({ ...now, text: reason, hasChanged: true, isAgain: true }, asker)
  return {
    kind: 'in-place',
    reply: await showToRequester(sentenceOf(changed, pressed, asker), now, asker, parts),
  }
}

/** Why it was to be reopened, where the form is to come back with it: what is written is never lost. */
function reasonIn({ change, text }: Pressed, now: ExpertRequest): string | undefined {
  if (change !== 'reopen' || text === undefined) return undefined
  return text !== '' || canReopen(now) ? text : undefined
}

function sentenceOf(changed: Changed, { change }: Pressed, asker: Asker): string {
  const reader = localeOf(asker)
  const phrases = phrasesOf(reader)
  return changed.kind === 'changed'
    ? changeSentence({ number: changed.request.number, action: change, expert: '' }, reader, phrases)
    : phrases.hasChanged
}
