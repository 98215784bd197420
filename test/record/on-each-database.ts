import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { RecordConfig } from '../../src/config/config.ts'
import { openRecord } from '../../src/record/open-record.ts'
import type { RecordStore } from '../../src/record/record-store.ts'

export const testKey = 'a key of the tests, thirty-two long'

/** A database that nobody else uses, and its end. */
export interface Place {
  readonly config: RecordConfig
  readonly remove: () => Promise<void>
}

export interface TestDatabase {
  readonly name: 'SQLite' | 'PostgreSQL'
  readonly make: () => Promise<Place>
  /** Gives an open store of its own to a test, and closes it. */
  readonly withStore: (test: (store: RecordStore, place: Place) => Promise<void>) => () => Promise<void>
}

/** A PostgreSQL server that the tests may make databases on. */
export const postgresUrl = process.env.SVAR_POSTGRES_URL

if (postgresUrl === undefined)
  console.log('SVAR_POSTGRES_URL is not set: the record is tested on SQLite, PostgreSQL is left out')

/** Describes the same on every database there is. */
export function onEachDatabase(title: string, tests: (database: TestDatabase) => void): void {
  for (const database of databases)
    describe(`${title}, ${database.name}`, function () {
      this.timeout(60_000) // processes of their own, and databases to be made, on a machine that is busy
      tests(database)
    })
}

const databaseOf = (name: TestDatabase['name'], make: () => Promise<Place>): TestDatabase => ({
  name,
  make,
  withStore: (test) => async () => {
    const place = await make()
    try {
      const store = await openRecord(place.config, () => 0)
      try {
        await test(store, place)
      } finally {
        await store.close()
      }
    } finally {
      await place.remove()
    }
  },
})

const sqlite = databaseOf('SQLite', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'svar-record-'))
  return {
    config: configOf({ kind: 'sqlite', file: join(folder, 'record.db') }),
    remove: async () => rmSync(folder, { recursive: true, force: true }),
  }
})

const postgres = (url: string): TestDatabase =>
  databaseOf('PostgreSQL', async () => {
    const name = `svar_${randomBytes(6).toString('hex')}`
    await command(url, `CREATE DATABASE ${name}`)
    return {
      config: configOf({ kind: 'postgresql', url: Object.assign(new URL(url), { pathname: name }).href }),
      remove: async () => void (await command(url, `DROP DATABASE ${name} WITH (FORCE)`)),
    }
  })

export const databases: readonly TestDatabase[] =
  postgresUrl === undefined ? [sqlite] : [sqlite, postgres(postgresUrl)]

const configOf = (store: RecordConfig['store']): RecordConfig => ({ store, key: testKey, retentionDays: 90 })

/** Runs a statement on a server, outside of any record. */
export async function command(url: string, text: string): Promise<readonly Record<string, unknown>[]> {
  const client = new pg.Client(url).on('error', () => {}) // its query tells the same
  await client.connect()
  try {
    return (await client.query(text)).rows
  } finally {
    await client.end().catch(() => {})
  }
}
