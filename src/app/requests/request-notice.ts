import type { ExpertRequest, RequestChange } from '../../record/expert-request.ts'
import type { Json } from '../../record/json.ts'
import type { Keyed } from '../../record/keyed-hash.ts'
import type { RequestAction } from '../../record/next-state.ts'
import type { NewNotice } from '../../record/outbox.ts'
import type { ErasedCard, SeenByExperts } from '../../record/record-store.ts'

/** Draw a card anew, whose request its requester has erased. */
export interface ErasedNotice {
  readonly to: 'erased'
  readonly number: number
  readonly activityId: string
}

/** What waits in the outbox; drawn when it is sent. */
export type RequestNotice =
  /** Post the experts' card, or draw it anew as the request is by then. */
  | { readonly to: 'experts' }
  | ErasedNotice
  /** Tell the requester of one change. */
  | {
      readonly to: 'requester'
      readonly action: RequestAction
      readonly expert: string
      /** An expert's answer. */
      readonly answer: string | undefined
    }

export const expertsKey = ({ id, version }: Pick<ExpertRequest, 'id' | 'version'>): string =>
  `${id}/${version}/experts`

export const requesterKey = ({ id, version }: Pick<ExpertRequest, 'id' | 'version'>): string =>
  `${id}/${version}/requester`

/** Everybody's cards are drawn anew; the requester is told what an expert did. */
export const noticesOf =
  (experts: Keyed, at: number, change?: RequestChange) =>
  (request: ExpertRequest): readonly NewNotice[] => [
    expertsNotice(request, experts, at),
    ...(change?.by === 'expert' ? [requesterNotice(request, change)] : []),
  ]

export const expertsNotice = (
  request: Pick<ExpertRequest, 'id' | 'version'>,
  experts: Keyed,
  at: number,
  key = expertsKey(request),
): NewNotice => ({
  idempotencyKey: key,
  conversation: experts,
  lane: expertsLane(request.id),
  requestId: request.id,
  payload: { to: 'experts' },
  dueAt: at,
})

/** After what is under way to the same card. */
export const erasedNotice = (
  { requestId, number, conversation, activityId }: ErasedCard,
  at: number,
): NewNotice => ({
  idempotencyKey: `${requestId}/erased/${activityId}`,
  conversation,
  lane: expertsLane(requestId),
  payload: { to: 'erased', number, activityId },
  dueAt: at,
})

/** What the experts see of somebody is drawn anew without it. */
export const forgottenNotices =
  (experts: Keyed | undefined, at: number) =>
  ({ cards, worked }: SeenByExperts): readonly NewNotice[] => [
    ...cards.map((card) => erasedNotice(card, at)),
    ...(experts === undefined
      ? []
      : worked.map((request) => expertsNotice(request, experts, at, `${expertsKey(request)}/${at}`))),
  ]

const expertsLane = (requestId: string): string => `${requestId}/experts`

const requesterNotice = (request: ExpertRequest, { action, actor, note, at }: RequestChange): NewNotice => ({
  idempotencyKey: requesterKey(request),
  conversation: request.requesterConversation,
  lane: `${request.id}/requester`,
  requestId: request.id,
  payload: {
    to: 'requester',
    action,
    expert: actor.name,
    ...(action === 'answer' && note !== undefined ? { answer: note } : {}),
  },
  dueAt: at,
})

const actions: readonly RequestAction[] = ['assign', 'release', 'answer', 'close', 'reopen', 'withdraw']

/** Undefined for what another version of Svar has written. */
export function readRequestNotice(payload: Json): RequestNotice | undefined {
  if (typeof payload !== 'object' || payload === null || Array.isArray(payload)) return undefined
  const { to, action, expert, answer, number, activityId } = payload as Readonly<Record<string, Json>>
  if (to === 'experts') return { to }
  if (to === 'erased' && typeof number === 'number' && typeof activityId === 'string')
    return { to, number, activityId }
  const known = actions.find((each) => each === action)
  if (to !== 'requester' || known === undefined || typeof expert !== 'string') return undefined
  return { to, action: known, expert, answer: typeof answer === 'string' ? answer : undefined }
}
