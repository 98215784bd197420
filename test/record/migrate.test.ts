import assert from 'node:assert/strict'
import { sql } from 'kysely'
import { isMigrated, migrate } from '../../src/record/migrate.ts'
import { migrations } from '../../src/record/migrations.ts'
import { openRecord } from '../../src/record/open-record.ts'
import { openPostgres } from '../../src/record/postgres-database.ts'
import type { RecordDatabase } from '../../src/record/record-database.ts'
import { openSqlite } from '../../src/record/sqlite-database.ts'
import { onEachDatabase, type TestDatabase } from './on-each-database.ts'

const withDatabase =
  (
    { make }: TestDatabase,
    test: (open: () => RecordDatabase, place: Awaited<ReturnType<TestDatabase['make']>>) => Promise<void>,
  ) =>
  async (): Promise<void> => {
    const place = await make()
    const opened: RecordDatabase[] = []
    try {
      await test(() => {
        const { store } = place.config
        const database = store.kind === 'sqlite' ? openSqlite(store.file) : openPostgres(store.url)
        opened.push(database)
        return database
      }, place)
    } finally {
      for (const database of opened) await database.close()
      await place.remove()
    }
  }

const next = { name: 'second', statements: () => ['ALTER TABLE votes ADD COLUMN weight integer'] }
const broken = {
  name: 'broken',
  statements: () => ['CREATE TABLE extra (id text)', 'INSERT INTO extra (nothing) VALUES (1)'],
}

onEachDatabase('migrate', (database) => {
  it(
    'makes the schema once, whoever comes first',
    withDatabase(database, async (open) => {
      await Promise.all([open(), open(), open()].map((each) => migrate(each, 1000)))
      const { tables } = open()
      assert.deepEqual(await tables.selectFrom('schemaVersions').selectAll().execute(), [
        ...migrations.map(({ name }, place) => ({ version: place + 1, name, at: 1000 })),
      ])
    }),
  )

  it(
    'adds what is new to a record that is in use',
    withDatabase(database, async (open, { config }) => {
      await (await openRecord(config, () => 0)).close()
      const opened = open()
      await migrate(opened, 2000, [...migrations, next])
      await sql`UPDATE votes SET weight = 1`.execute(opened.tables)
      assert.equal(await isMigrated(opened), false)
    }),
  )

  it(
    'undoes all of a change that fails',
    withDatabase(database, async (open) => {
      const opened = open()
      await assert.rejects(migrate(opened, 1000, [...migrations, broken]), { name: 'RecordFailure' })
      await migrate(opened, 1000)
      await migrate(opened, 1000, [
        ...migrations,
        { ...broken, statements: () => ['CREATE TABLE extra (id text)'] },
      ])
    }),
  )

  it(
    'leaves the record of a newer Svar alone',
    withDatabase(database, async (open, { config }) => {
      const opened = open()
      await migrate(opened, 1000, [...migrations, next])
      await assert.rejects(
        openRecord(config, () => 0),
        {
          name: 'RecordFailure',
          trouble: 'newer',
          message: `${opened.place}: Record has schema ${migrations.length + 1}, expected at most ${migrations.length}: a newer Svar wrote it; start that one, or restore a backup`,
        },
      )
    }),
  )
})
