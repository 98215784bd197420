import { sql } from 'kysely'
import type { RecordConfig } from '../config/config.ts'
import { checkRecord } from './check-record.ts'
import { checkKey } from './key-check.ts'
import { openDatabase } from './open-record.ts'
import { isThere } from './record-files.ts'
import type { RecordCheck } from './record-store.ts'

/**
 * Looks at a record as it stands, and neither makes nor migrates it. Undefined while there is none. Throws
 * `RecordFailure` where opening it would.
 */
export async function lookAtRecord(config: RecordConfig, now: number): Promise<RecordCheck | undefined> {
  if (config.store.kind === 'sqlite' && !isThere(config.store.file)) return undefined
  const { key, database } = openDatabase(config)
  try {
    await sql`SELECT 1`.execute(database.tables) // tells a database that is away from one without tables
    const check = await checkRecord(database, now)
    if (!check.migrated) return { ...check, trouble: undefined } // which is only that of the missing tables
    await checkKey(database, key, now)
    return check
  } finally {
    await database.close().catch(() => {}) // what was found is what matters
  }
}
