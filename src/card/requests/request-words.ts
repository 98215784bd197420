import type { Locale } from '../../locale/locale.ts'
import type { Phrases } from '../../locale/phrases/phrases.ts'
import { say } from '../../locale/say.ts'
import type { ExpertRequest } from '../../record/expert-request.ts'
import type { RequestAction, RequestState } from '../../record/next-state.ts'

export function stateWord(state: RequestState, phrases: Phrases): string {
  switch (state) {
    case 'new':
      return phrases.isNew
    case 'assigned':
      return phrases.isAssigned
    case 'answered':
      return phrases.isAnswered
    case 'closed':
      return phrases.isClosed
    case 'reopened':
      return phrases.isReopened
    case 'withdrawn':
      return phrases.isWithdrawn
  }
}

/** `Request 12 · New` */
export const requestHeading = (
  { number, state }: Pick<ExpertRequest, 'number' | 'state'>,
  reader: Locale,
  phrases: Phrases,
): string => `${say(reader, phrases.requestNumber, { number })} · ${stateWord(state, phrases)}`

/** What a requester reads of one change. */
export function changeSentence(
  {
    number,
    action,
    expert,
  }: { readonly number: number; readonly action: RequestAction; readonly expert: string },
  reader: Locale,
  phrases: Phrases,
): string {
  switch (action) {
    case 'assign':
      return say<'number' | 'expert'>(reader, phrases.requestTaken, { number, expert })
    case 'answer':
      return say<'number' | 'expert'>(reader, phrases.requestAnswered, { number, expert })
    case 'close':
      return say(reader, phrases.requestClosed, { number })
    case 'reopen':
      return say(reader, phrases.requestReopened, { number })
    case 'withdraw':
      return say(reader, phrases.requestWithdrawn, { number })
    case 'release': // waits for somebody again
      return requestHeading({ number, state: 'new' }, reader, phrases)
  }
}
