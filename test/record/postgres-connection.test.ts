import assert from 'node:assert/strict'
import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'kysely'
import { openRecord } from '../../src/record/open-record.ts'
import { openPostgres } from '../../src/record/postgres-database.ts'
import { aQuestion } from './a-record.ts'
import { command, databases, type Place } from './on-each-database.ts'

const urlOf = ({ config: { store } }: Place): string => (store.kind === 'postgresql' ? store.url : '')

for (const { name, withStore } of databases.filter(({ name }) => name === 'PostgreSQL'))
  describe(`a connection to ${name}`, () => {
    it(
      'that breaks is replaced by a new one, and ends nothing else',
      withStore(async ({ questions }, place) => {
        await questions.keep(aQuestion())
        await Promise.all([1, 2, 3].map(() => questions.get('question-1')))
        await command(
          urlOf(place),
          'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()',
        )
        await pause(100) // for the news to arrive
        await questions.keep(aQuestion({ id: 'question-2' }))
        assert.equal((await questions.get('question-1'))?.id, 'question-1')
      }),
    )

    it(
      'waits for the disk, whatever the server does by itself',
      withStore(async (_, place) => {
        await command(
          urlOf(place),
          `DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET synchronous_commit = off', current_database()); END $$`,
        )
        const { tables, close } = openPostgres(urlOf(place))
        const { rows } = await sql`SELECT current_setting('synchronous_commit') AS commits,
          current_setting('statement_timeout') AS longest`.execute(tables)
        assert.deepEqual(rows, [{ commits: 'on', longest: '2s' }])
        await close()
      }),
    )

    it(
      'of somebody who may not make tables is refused with what to do',
      withStore(async (_, place) => {
        const url = new URL(urlOf(place))
        const guest = `svar_guest_${url.pathname.slice(-6)}`
        await command(url.href, `CREATE ROLE ${guest} LOGIN`)
        await command(url.href, 'REVOKE CREATE ON SCHEMA public FROM PUBLIC')
        try {
          url.username = guest
          const store = { kind: 'postgresql', url: url.href } as const
          await assert.rejects(
            openRecord({ ...place.config, store }, () => 0),
            {
              trouble: 'read-only',
              message: `${url.host}${url.pathname}: User may not make or change the tables, expected the owner of the database or of its schema`,
            },
          )
        } finally {
          await command(urlOf(place), `DROP ROLE ${guest}`)
        }
      }),
    )
  })
