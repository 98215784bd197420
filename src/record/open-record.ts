import type { RecordConfig } from '../config/config.ts'
import { checkRecord } from './check-record.ts'
import { forget } from './forget.ts'
import { keepActivities } from './keep-activities.ts'
import { keepConversations } from './keep-conversations.ts'
import { keepOutbox } from './keep-outbox.ts'
import { keepPreferences } from './keep-preferences.ts'
import { keepQuestions } from './keep-questions.ts'
import { keepRequests } from './keep-requests.ts'
import { keepSettings } from './keep-settings.ts'
import { keepTurnStates } from './keep-turn-states.ts'
import { keepVotes } from './keep-votes.ts'
import { checkKey } from './key-check.ts'
import { keyedHash } from './keyed-hash.ts'
import { makeReports } from './make-reports.ts'
import { migrate } from './migrate.ts'
import { openPostgres } from './postgres-database.ts'
import type { RecordDatabase } from './record-database.ts'
import { RecordFailure } from './record-failure.ts'
import { keyBeside, prepareFile, prepareFolder } from './record-files.ts'
import type { RecordStore } from './record-store.ts'
import { openSqlite } from './sqlite-database.ts'
import { sweep } from './sweep.ts'

/** Opens the record, makes or migrates it when it has to. Throws `RecordFailure` with what to do about it. */
export async function openRecord(config: RecordConfig, now: () => number): Promise<RecordStore> {
  const { store, open } = openRecordWhenThere(config, now)
  try {
    await open()
  } catch (error) {
    await store.close().catch(() => {}) // what went wrong first is what matters
    throw error
  }
  return store
}

/** A record that may be used once `open` has made or migrated it; that can be tried again. */
export function openRecordWhenThere(
  config: RecordConfig,
  now: () => number,
): { readonly store: RecordStore; readonly open: () => Promise<void> } {
  const { key, database } = openDatabase(config)
  return {
    store: storeOf(database, { key, retentionDays: config.retentionDays, now }),
    async open() {
      await migrate(database, now())
      await checkKey(database, key, now())
    },
  }
}

/** Opens the database of a record as it stands. */
export function openDatabase({ store, key }: RecordConfig): {
  readonly key: string
  readonly database: RecordDatabase
} {
  switch (store.kind) {
    case 'sqlite': {
      prepareFolder(store.file)
      const ownKey = key ?? keyBeside(store.file) // before the file, which is empty as long as there is no key
      prepareFile(store.file)
      return { key: ownKey, database: openSqlite(store.file) }
    }
    case 'postgresql':
      if (key === undefined)
        throw new RecordFailure(
          'wrong-key',
          'RECORD_KEY is missing with DATABASE_URL, expected the same secret on every instance',
        )
      return { key, database: openPostgres(store.url) }
  }
}

interface Settings {
  readonly key: string
  readonly retentionDays: number
  readonly now: () => number
}

const storeOf = (database: RecordDatabase, { key, retentionDays, now }: Settings): RecordStore => {
  const { tables } = database
  return {
    keyed: (id) => keyedHash(key, id),
    questions: keepQuestions(tables),
    votes: keepVotes(tables),
    requests: keepRequests(tables),
    preferences: keepPreferences(tables),
    conversations: keepConversations(tables),
    settings: keepSettings(tables),
    turns: keepTurnStates(tables),
    activities: keepActivities(tables),
    outbox: keepOutbox(database),
    reports: makeReports(database),
    forget: (person, notices) => forget(tables, { person, now: now(), notices }),
    sweep: (at) => sweep(database.unhurried, at, retentionDays),
    check: () => checkRecord(database, now()),
    close: () => database.close(),
  }
}
