import type { Json } from './json.ts'
import type { Keyed } from './keyed-hash.ts'

/** Something to be sent to a conversation, sooner or later. */
export interface NewNotice {
  /** A second notice with the same key is not kept. */
  readonly idempotencyKey: string
  readonly conversation: Keyed
  /** Notices of one lane go out one after the other; those of different lanes in any order. */
  readonly lane: string
  /** The request that it tells of, and with which it is erased. */
  readonly requestId?: string | undefined
  readonly payload: Json
  readonly dueAt: number
}

export interface DueNotice extends NewNotice {
  readonly id: number
  /** How often it was taken before. */
  readonly attempts: number
  readonly error: string | undefined
}

export interface Outbox {
  put(notices: readonly NewNotice[]): Promise<void>
  /** Takes notices that are due, none to `except`; nobody else gets them until their lease has run out. */
  due(now: number, limit: number, except?: readonly Keyed[]): Promise<readonly DueNotice[]>
  done(id: number, at: number): Promise<void>
  retryLater(id: number, dueAt: number, error: string): Promise<void>
  giveUp(id: number, at: number, reason: string): Promise<void>
  /** How many wait, and since when the oldest has been due. */
  waiting(): Promise<{ readonly count: number; readonly oldestDueAt: number | undefined }>
}
