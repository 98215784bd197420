import assert from 'node:assert/strict'
import { setTimeout as pause } from 'node:timers/promises'
import { aQuestion } from './a-record.ts'
import { command, databases } from './on-each-database.ts'

for (const { name, withStore } of databases.filter(({ name }) => name === 'PostgreSQL'))
  describe(`a connection to ${name} that breaks`, () => {
    it(
      'is replaced by a new one, and ends nothing else',
      withStore(async ({ questions }, { config: { store } }) => {
        await questions.keep(aQuestion())
        await Promise.all([1, 2, 3].map(() => questions.get('question-1')))
        await command(
          store.kind === 'postgresql' ? store.url : '',
          `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()`,
        )
        await pause(100) // for the news to arrive
        await questions.keep(aQuestion({ id: 'question-2' }))
        assert.equal((await questions.get('question-1'))?.id, 'question-1')
      }),
    )
  })
