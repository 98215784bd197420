import type { Kysely } from 'kysely'
import type { Tables } from './tables.ts'

export type DatabaseKind = 'sqlite' | 'postgresql'

/** One of the two databases, opened. Both throw `RecordFailure`. */
export interface RecordDatabase {
  readonly kind: DatabaseKind
  /** Where it is, as messages name it: never with a password. */
  readonly place: string
  readonly tables: Kysely<Tables>
  /** The same, for what no turn waits for and may take its time: migrations, reports, sweeping. */
  readonly unhurried: Kysely<Tables>
  bytes(): Promise<number>
  close(): Promise<void>
}
