import type { Kysely, Transaction } from 'kysely'
import { sql } from 'kysely'
import { changeRequest } from './change-request.ts'
import type { DrawNotices, ExpertRequest, NewRequest, Requests } from './expert-request.ts'
import { putNotices } from './keep-outbox.ts'
import { newRow, patternsOf, requestOf } from './request-row.ts'
import type { Tables } from './tables.ts'

export function keepRequests(tables: Kysely<Tables>): Requests {
  return {
    create: (request, notices) =>
      tables.transaction().execute((transaction) => create(transaction, request, notices)),
    change: (id, expectedVersion, change, notices) =>
      tables
        .transaction()
        .execute((transaction) => changeRequest(transaction, { id, expectedVersion, change, notices })),
    async get(id) {
      const row = await tables.selectFrom('requests').selectAll().where('id', '=', id).executeTakeFirst()
      return row && requestOf(row)
    },
    async listOf(person, limit) {
      const rows = await tables
        .selectFrom('requests')
        .selectAll()
        .where('requester', '=', person)
        .orderBy('number', 'desc')
        .limit(limit)
        .execute()
      return rows.map(requestOf)
    },
    async search(text, limit) {
      const rows = await patternsOf(text)
        .reduce(
          (query, pattern) => query.where(sql<boolean>`search_text LIKE ${pattern} ESCAPE '!'`),
          tables.selectFrom('requests').selectAll(),
        )
        .orderBy('number', 'desc')
        .limit(limit)
        .execute()
      return rows.map(requestOf)
    },
    async history(id) {
      const rows = await tables
        .selectFrom('requestEvents')
        .selectAll()
        .where('requestId', '=', id)
        .orderBy('version')
        .execute()
      return rows.map(({ version, at, action, party, actor, actorName, state, note }) => ({
        version,
        at,
        action,
        by: party,
        actor: { person: actor, name: actorName },
        state,
        note: note ?? undefined,
      }))
    },
    async keepCard(card) {
      await tables
        .insertInto('requestCards')
        .values(card)
        .onConflict((conflict) => conflict.doNothing())
        .execute()
    },
    cards: (id) => tables.selectFrom('requestCards').selectAll().where('requestId', '=', id).execute(),
  }
}

async function create(
  tables: Transaction<Tables>,
  request: NewRequest,
  notices?: DrawNotices,
): Promise<ExpertRequest> {
  // Locks the counter, so that of two with the same id the second finds the first.
  await tables
    .updateTable('counters')
    .set((row) => ({ value: row.ref('value') }))
    .where('name', '=', 'request')
    .execute()
  const before = await tables
    .selectFrom('requests')
    .selectAll()
    .where('id', '=', request.id)
    .executeTakeFirst()
  if (before) return requestOf(before)
  const { value } = await tables
    .updateTable('counters')
    .set((row) => ({ value: row('value', '+', 1) }))
    .where('name', '=', 'request')
    .returning('value')
    .executeTakeFirstOrThrow()
  const row = newRow(request, value)
  await tables.insertInto('requests').values(row).execute()
  await tables
    .insertInto('requestEvents')
    .values({
      requestId: row.id,
      version: row.version,
      at: row.at,
      action: 'create',
      party: 'requester',
      actor: row.requester,
      actorName: row.requesterName,
      state: row.state,
      note: null,
    })
    .execute()
  const created = requestOf(row)
  await putNotices(tables, notices?.(created) ?? [])
  return created
}
