import type { ExpertRequest, RequestEvent } from '../../record/expert-request.ts'

/** A request as the experts see it. */
export interface RequestView {
  readonly request: ExpertRequest
  /** The oldest first. */
  readonly history: readonly RequestEvent[]
  /** Titles of the articles that the requester was shown. */
  readonly shown: readonly string[]
  /** Nothing can be sent to the requester any more. */
  readonly isGone: boolean
  /** A line above all to whoever has just pressed something. */
  readonly notice?: string
}
