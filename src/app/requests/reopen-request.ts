import { type ReopenDraft, reopenForm } from '../../card/requests/reopen-form.ts'
import type { RequestPress } from '../../card/requests/request-action.ts'
import type { Said } from '../../card/said.ts'
import { phrasesOf } from '../../locale/phrases-of.ts'
import type { ExpertRequest } from '../../record/expert-request.ts'
import { nextState } from '../../record/next-state.ts'
import { type Asker, localeOf } from '../desk/asker.ts'
import type { TurnParts } from '../desk/desk-parts.ts'
import { wordTo } from '../word-to.ts'
import { formSaid } from './form-said.ts'
import { showToRequester } from './show-to-requester.ts'

/** Draws the form of why a requester reopens a request. */
export async function openReopen(
  { request: id, version, list }: Extract<RequestPress, { svar: 'reopen-form' }>,
  asker: Asker,
  parts: TurnParts,
): Promise<Said> {
  const request = await parts.record.requests.get(id)
  if (request === undefined) return wordTo(asker, (phrases) => phrases.requestIsGone)
  if (request.requester.person !== asker.person) return wordTo(asker, (phrases) => phrases.notYourButton)
  const draft = { request, ...(list ? { list } : {}) }
  if (!canReopen(request) || (request.version !== version && !asker.inDialog)) {
    const says = phrasesOf(localeOf(asker)).hasChanged
    return { kind: 'in-place', reply: await showToRequester(says, draft, asker, parts) }
  }
  return draftReopen(draft, asker)
}

export const canReopen = ({ state }: ExpertRequest): boolean =>
  nextState(state, 'reopen', 'requester') !== undefined

interface Again extends ReopenDraft {
  /** The form was sent and takes its own place. */
  readonly isAgain?: true
}

export const draftReopen = ({ isAgain, ...draft }: Again, asker: Asker): Said =>
  formSaid(
    { title: (phrases) => phrases.reopen, draw: (...where) => reopenForm(draft, ...where), isAgain },
    localeOf(asker),
    asker,
  )
