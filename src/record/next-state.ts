export type RequestState = 'new' | 'assigned' | 'answered' | 'closed' | 'reopened' | 'withdrawn'

export type RequestAction = 'assign' | 'release' | 'answer' | 'close' | 'reopen' | 'withdraw'

export type RequestParty = 'requester' | 'expert'

type Ways = Readonly<Partial<Record<RequestAction, RequestState>>>

const open: Ways = { assign: 'assigned', answer: 'answered', close: 'closed' }

const ways: Readonly<Record<RequestState, Readonly<Record<RequestParty, Ways>>>> = {
  new: { expert: open, requester: { withdraw: 'withdrawn' } },
  // Assigning once more hands it over; the version keeps two from taking it at once.
  assigned: { expert: { ...open, release: 'new' }, requester: { withdraw: 'withdrawn' } },
  answered: {
    expert: { answer: 'answered', close: 'closed' },
    requester: { close: 'closed', reopen: 'reopened' },
  },
  closed: { expert: { reopen: 'reopened' }, requester: { reopen: 'reopened' } },
  reopened: { expert: open, requester: { close: 'closed', withdraw: 'withdrawn' } },
  withdrawn: { expert: {}, requester: {} },
}

/** The state after an action; undefined where this party may not do that now. */
export const nextState = (
  state: RequestState,
  action: RequestAction,
  by: RequestParty,
): RequestState | undefined => ways[state][by][action]
