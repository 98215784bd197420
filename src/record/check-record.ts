import { isMigrated } from './migrate.ts'
import type { RecordDatabase } from './record-database.ts'
import type { RecordCheck } from './record-store.ts'

/** Writes and reads: a disk can be full, or a server gone, while everything before went well. Never throws. */
export async function checkRecord(database: RecordDatabase, now: number): Promise<RecordCheck> {
  const trouble = await troubleOf(() => writeMark(database, now))
  const migrated = await isMigrated(database).catch(() => false)
  const bytes = await database.bytes().catch(() => undefined)
  return { kind: database.kind, writable: trouble === undefined, migrated, bytes, trouble }
}

async function writeMark({ tables }: RecordDatabase, at: number): Promise<void> {
  const mark = { value: '', setBy: null, at }
  await tables
    .insertInto('settings')
    .values({ name: 'checked', ...mark })
    .onConflict((conflict) => conflict.column('name').doUpdateSet(mark))
    .execute()
}

async function troubleOf(work: () => Promise<void>): Promise<string | undefined> {
  try {
    await work()
    return undefined
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}
