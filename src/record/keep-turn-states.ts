import type { Kysely } from 'kysely'
import { storedJson } from './stored-json.ts'
import type { Tables } from './tables.ts'
import type { TurnStates } from './turn-state.ts'

export function keepTurnStates(tables: Kysely<Tables>): TurnStates {
  return {
    async get(conversation, person, now) {
      const row = await tables
        .selectFrom('turnStates')
        .select(['state', 'version'])
        .where('conversation', '=', conversation)
        .where('person', '=', person)
        .where('expiresAt', '>', now)
        .executeTakeFirst()
      const state = row && storedJson(row.state)
      return row && state !== undefined ? { state, version: row.version } : undefined
    },
    async put(conversation, person, { state, expectedVersion, expiresAt }, now) {
      const written = { conversation, person, state: JSON.stringify(state), expiresAt }
      const row =
        expectedVersion === 0
          ? await putFirst(tables, written, now)
          : await putNext(tables, written, expectedVersion)
      return row === undefined ? { kind: 'stale' } : { kind: 'kept', version: row.version }
    },
    async clear(conversation, person) {
      await tables
        .deleteFrom('turnStates')
        .where('conversation', '=', conversation)
        .where('person', '=', person)
        .execute()
    },
  }
}

type Written = Omit<Tables['turnStates'], 'version'>
type Version = Pick<Tables['turnStates'], 'version'>

/** Where there is none yet, or one that has expired. */
const putFirst = (
  tables: Kysely<Tables>,
  { conversation, person, ...written }: Written,
  now: number,
): Promise<Version | undefined> =>
  tables
    .insertInto('turnStates')
    .values({ conversation, person, version: 1, ...written })
    .onConflict((conflict) =>
      conflict
        .columns(['conversation', 'person'])
        .doUpdateSet((row) => ({ ...written, version: row('turnStates.version', '+', 1) }))
        .where('turnStates.expiresAt', '<=', now),
    )
    .returning('version')
    .executeTakeFirst()

/** Where nobody has put another since this version was read. */
const putNext = (
  tables: Kysely<Tables>,
  { conversation, person, ...written }: Written,
  expectedVersion: number,
): Promise<Version | undefined> =>
  tables
    .updateTable('turnStates')
    .set({ ...written, version: expectedVersion + 1 })
    .where('conversation', '=', conversation)
    .where('person', '=', person)
    .where('version', '=', expectedVersion)
    .returning('version')
    .executeTakeFirst()
