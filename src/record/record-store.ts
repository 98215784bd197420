import type { Activities } from './activity-claim.ts'
import type { Conversations } from './conversation.ts'
import type { ExpertRequest, RequestCard, Requests } from './expert-request.ts'
import type { InstallationSettings } from './installation-setting.ts'
import type { Keyed } from './keyed-hash.ts'
import type { NewNotice, Outbox } from './outbox.ts'
import type { PreferencesOfPeople } from './preferences.ts'
import type { Questions } from './question.ts'
import type { Reports } from './reports.ts'
import type { TurnStates } from './turn-state.ts'
import type { Votes } from './vote.ts'

/** How many of each were erased. */
export interface Forgotten {
  readonly questions: number
  readonly votes: number
  readonly requests: number
  readonly preferences: number
  readonly turnStates: number
  readonly conversations: number
}

/** A card that shows a request which is erased. */
export interface ErasedCard extends Pick<RequestCard, 'requestId' | 'conversation' | 'activityId'> {
  readonly number: number
}

/** What the experts see of a person at the time that they are erased. */
export interface SeenByExperts {
  /** Of the requests that they made. */
  readonly cards: readonly ErasedCard[]
  /** Requests of others that they worked on. */
  readonly worked: readonly Pick<ExpertRequest, 'id' | 'version'>[]
}

export interface Swept {
  readonly questions: number
  readonly votes: number
  readonly requests: number
  readonly turnStates: number
  readonly conversations: number
  readonly activities: number
  readonly notices: number
}

export interface RecordCheck {
  readonly kind: 'sqlite' | 'postgresql'
  readonly writable: boolean
  readonly migrated: boolean
  readonly bytes: number | undefined
  /** What went wrong when it was not writable. */
  readonly trouble: string | undefined
}

/**
 * Everything that Svar keeps. What a promise of it has resolved to is on the disk. People, tenants and conversations are
 * given as `keyed` makes them; times are epoch milliseconds. Failures are thrown as `RecordFailure`.
 */
export interface RecordStore {
  /** The key of a person, tenant or conversation in this installation. */
  keyed(id: string): Keyed
  readonly questions: Questions
  readonly votes: Votes
  readonly requests: Requests
  readonly preferences: PreferencesOfPeople
  readonly conversations: Conversations
  readonly settings: InstallationSettings
  readonly turns: TurnStates
  readonly activities: Activities
  readonly outbox: Outbox
  readonly reports: Reports
  /**
   * Erases what is kept of a person. Requests that they made go; of those that they worked on, their name.
   * `notices` are kept in the same transaction.
   */
  forget(person: Keyed, notices?: (seen: SeenByExperts) => readonly NewNotice[]): Promise<Forgotten>
  /** Erases what is older than the retention. */
  sweep(now: number): Promise<Swept>
  check(): Promise<RecordCheck>
  close(): Promise<void>
}
