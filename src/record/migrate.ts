import { sql, type Transaction } from 'kysely'
import { type Migration, migrations } from './migrations.ts'
import type { RecordDatabase } from './record-database.ts'
import { RecordFailure } from './record-failure.ts'
import type { Tables } from './tables.ts'

const LOCK = 7_382_001 // any number that nobody else locks in this database

/**
 * Brings the schema up to date, all of it or nothing. Two processes that start at once wait for each other. A schema
 * that is newer than this program is left alone.
 */
export async function migrate(
  { unhurried, kind, place }: RecordDatabase,
  now: number,
  known: readonly Migration[] = migrations,
): Promise<void> {
  await unhurried.transaction().execute(async (transaction) => {
    if (kind === 'postgresql') await sql`SELECT pg_advisory_xact_lock(${LOCK}::bigint)`.execute(transaction)
    const version = await readVersion(transaction)
    if (version > known.length) throw new RecordFailure('newer', tooNew(place, version, known.length))
    for (const [place, { name, statements }] of known.entries()) {
      if (place < version) continue
      for (const statement of statements(kind)) await sql.raw(statement).execute(transaction)
      await transaction
        .insertInto('schemaVersions')
        .values({ version: place + 1, name, at: now })
        .execute()
    }
  })
}

/** Whether the schema is the one that this program knows. */
export async function isMigrated({ tables }: RecordDatabase): Promise<boolean> {
  const row = await tables
    .selectFrom('schemaVersions')
    .select(({ fn }) => fn.max('version').as('version'))
    .executeTakeFirst()
  return row?.version === migrations.length
}

async function readVersion(transaction: Transaction<Tables>): Promise<number> {
  await sql`CREATE TABLE IF NOT EXISTS schema_versions (
    version integer NOT NULL PRIMARY KEY, name text NOT NULL, at bigint NOT NULL)`.execute(transaction)
  const row = await transaction
    .selectFrom('schemaVersions')
    .select(({ fn }) => fn.max('version').as('version'))
    .executeTakeFirst()
  return row?.version ?? 0
}

const tooNew = (place: string, version: number, known: number): string =>
  `${place}: Record has schema ${version}, expected at most ${known}: a newer Svar wrote it; start that one, or restore a backup`
