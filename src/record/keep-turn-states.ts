import type { Kysely } from 'kysely'
import { storedJson } from './stored-json.ts'
import type { Tables } from './tables.ts'
import type { TurnStatePut, TurnStates } from './turn-state.ts'

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
      const written = { state: JSON.stringify(state), expiresAt }
      if (expectedVersion === 0)
        return putOf(
          await tables
            .insertInto('turnStates')
            .values({ conversation, person, version: 1, ...written })
            .onConflict((conflict) =>
              conflict
                .columns(['conversation', 'person'])
                .doUpdateSet((row) => ({ ...written, version: row('turnStates.version', '+', 1) }))
                .where('turnStates.expiresAt', '<=', now),
            )
            .returning('version')
            .executeTakeFirst(),
        )
      return putOf(
        await tables
          .updateTable('turnStates')
          .set({ ...written, version: expectedVersion + 1 })
          .where('conversation', '=', conversation)
          .where('person', '=', person)
          .where('version', '=', expectedVersion)
          .returning('version')
          .executeTakeFirst(),
      )
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

const putOf = (row: { readonly version: number } | undefined): TurnStatePut =>
  row === undefined ? { kind: 'stale' } : { kind: 'kept', version: row.version }
