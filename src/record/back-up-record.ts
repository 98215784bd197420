import { sql } from 'kysely'
import type { RecordConfig } from '../config/config.ts'
import { openDatabase } from './open-record.ts'
import { RecordFailure } from './record-failure.ts'
import { isThere, prepareFile, removeFile } from './record-files.ts'

/** Writes a whole copy of a SQLite record to a new file, also while the bot writes. The key is not in it. */
export async function backUpRecord(config: RecordConfig, file: string): Promise<void> {
  const { store } = config
  if (store.kind === 'postgresql')
    throw new RecordFailure('other', 'DATABASE_URL is set, expected a SQLite record: use `pg_dump`')
  if (!isThere(store.file))
    throw new RecordFailure('unreachable', `${store.file}: Missing, expected a record (RECORD_FILE)`)
  if (isThere(file)) throw new RecordFailure('other', `${file}: Is there already, expected a new file`)
  prepareFile(file)
  const { database } = openDatabase(config)
  try {
    await sql`VACUUM INTO ${file}`.execute(database.tables)
  } catch (error) {
    removeFile(file) // half a copy would be taken for one
    throw error
  } finally {
    await database.close()
  }
}
