import assert from 'node:assert/strict'
import { postgresTrouble } from '../../src/record/postgres-trouble.ts'
import { RecordFailure } from '../../src/record/record-failure.ts'
import { sqliteTrouble } from '../../src/record/sqlite-trouble.ts'

const thrown = (code: string, message = 'said so'): Error => Object.assign(new Error(message), { code })

const ofSqlite: readonly (readonly [Error, string])[] = [
  [thrown('SQLITE_FULL'), 'full'],
  [thrown('SQLITE_BUSY_RECOVERY'), 'busy'],
  [thrown('SQLITE_LOCKED'), 'busy'],
  [thrown('SQLITE_READONLY_DBMOVED'), 'read-only'],
  [thrown('SQLITE_CORRUPT_INDEX'), 'corrupt'],
  [thrown('SQLITE_NOTADB'), 'corrupt'],
  [thrown('SQLITE_CONSTRAINT_UNIQUE'), 'other'],
  [new Error('anything else'), 'other'],
]

const ofPostgres: readonly (readonly [Error, string])[] = [
  [thrown('53100'), 'full'],
  [thrown('40P01'), 'busy'],
  [thrown('57014'), 'busy'],
  [thrown('25006'), 'read-only'],
  [thrown('42501'), 'read-only'],
  [thrown('SELF_SIGNED_CERT_IN_CHAIN'), 'refused'],
  [thrown('XX001'), 'corrupt'],
  [thrown('28P01'), 'refused'],
  [thrown('3D000'), 'refused'],
  [thrown('08006'), 'unreachable'],
  [thrown('57P01'), 'unreachable'],
  [thrown('53300'), 'unreachable'],
  [thrown('ECONNREFUSED'), 'unreachable'],
  [thrown('ETIMEDOUT'), 'unreachable'],
  [new Error('Connection terminated unexpectedly'), 'unreachable'],
  [new Error('timeout exceeded when trying to connect'), 'unreachable'],
  [thrown('23505'), 'other'],
]

for (const [name, read, table] of [
  ['sqliteTrouble', sqliteTrouble, ofSqlite],
  ['postgresTrouble', postgresTrouble, ofPostgres],
] as const)
  describe(name, () => {
    for (const [error, expected] of table)
      it(`takes ${'code' in error ? error.code : error.message} for ${expected}`, () => {
        const failure = read(error, 'there')
        assert.deepEqual([failure.trouble, failure.message.startsWith('there: ')], [expected, true])
      })

    it('leaves a failure of ours as it is', () => {
      const failure = new RecordFailure('newer', 'x')
      assert.equal(read(failure, 'there'), failure)
    })

    it('tells what it does not know by code and message', () => {
      assert.match(
        read(thrown('23505', 'duplicate key'), 'there').message,
        /^there: \w+ said `23505 duplicate key`$/,
      )
    })
  })
