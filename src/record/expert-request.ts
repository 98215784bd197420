import type { Keyed } from './keyed-hash.ts'
import type { RequestAction, RequestParty, RequestState } from './next-state.ts'
import type { NewNotice } from './outbox.ts'
import type { ShownArticle } from './question.ts'
import type { Verdict } from './vote.ts'

/** Somebody as the experts see them. */
export interface Named {
  readonly person: Keyed
  readonly name: string
}

/** A request to the experts as it is made. Its texts are kept as written: the person sends them to a person. */
export interface NewRequest {
  /** Given by whoever made the form, so that a double click makes one request. */
  readonly id: string
  readonly at: number
  readonly requester: Named
  readonly tenant: Keyed
  /** Where the requester is told each change. */
  readonly requesterConversation: Keyed
  /** The requester's. */
  readonly locale: string
  readonly title: string
  readonly details: string
  /** What was asked before, and in which language. */
  readonly question?: string | undefined
  readonly language?: string | undefined
  readonly shown: readonly ShownArticle[]
  readonly vote?: Verdict | undefined
}

export interface ExpertRequest extends NewRequest {
  /** Short, for people: 1, 2, 3 and so on. */
  readonly number: number
  /** 1 when new, one more with each change. */
  readonly version: number
  readonly state: RequestState
  readonly assignee: Named | undefined
  /** The last answer of an expert. */
  readonly answer: string | undefined
  readonly changedAt: number
}

export interface RequestChange {
  readonly action: RequestAction
  readonly by: RequestParty
  readonly actor: Named
  readonly at: number
  /** The answer, or why it was reopened or closed. */
  readonly note?: string | undefined
  /** Whom to assign it to; the actor unless somebody else is named. */
  readonly assignee?: Named | undefined
}

/** Drawn from the request as it is after the change, and kept in the same transaction. */
export type DrawNotices = (request: ExpertRequest) => readonly NewNotice[]

export type Changed =
  | { readonly kind: 'changed'; readonly request: ExpertRequest }
  /** Somebody was faster: here is the request as it is now. */
  | { readonly kind: 'stale'; readonly request: ExpertRequest }
  /** There is none (any more), or its state does not allow that action. */
  | { readonly kind: 'refused'; readonly reason: 'gone' }
  | { readonly kind: 'refused'; readonly reason: 'not-allowed'; readonly request: ExpertRequest }

export interface RequestEvent {
  readonly version: number
  readonly at: number
  readonly action: RequestAction | 'create'
  readonly by: RequestParty
  readonly actor: Named
  readonly state: RequestState
  readonly note: string | undefined
}

export type RequestAudience = 'experts' | 'requester'

/** A card that shows a request, to be updated when the request changes. */
export interface RequestCard {
  readonly requestId: string
  readonly conversation: Keyed
  readonly activityId: string
  readonly audience: RequestAudience
}

export interface Requests {
  /** A second one with the same id changes nothing and returns the first. */
  create(request: NewRequest, notices?: DrawNotices): Promise<ExpertRequest>
  get(id: string): Promise<ExpertRequest | undefined>
  change(id: string, expectedVersion: number, change: RequestChange, notices?: DrawNotices): Promise<Changed>
  /** A person's own, the newest first. */
  listOf(person: Keyed, limit: number): Promise<readonly ExpertRequest[]>
  /** By number or by words of title, details, question or answer; all of them for an empty text; the newest first. */
  search(text: string, limit: number): Promise<readonly ExpertRequest[]>
  history(id: string): Promise<readonly RequestEvent[]>
  keepCard(card: RequestCard): Promise<void>
  cards(id: string): Promise<readonly RequestCard[]>
}
