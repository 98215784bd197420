import type { Kysely } from 'kysely'
import { sql } from 'kysely'
import { changeRequest } from './change-request.ts'
import { createRequest } from './create-request.ts'
import type { Requests } from './expert-request.ts'
import { patternsOf, requestOf } from './request-row.ts'
import type { Tables } from './tables.ts'

export function keepRequests(tables: Kysely<Tables>): Requests {
  return {
    ...findRequests(tables),
    ...keepRequestCards(tables),
    create: (request, notices) =>
      tables.transaction().execute((transaction) => createRequest(transaction, request, notices)),
    change: (id, expectedVersion, change, notices) =>
      tables
        .transaction()
        .execute((transaction) => changeRequest(transaction, { id, expectedVersion, change, notices })),
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
  }
}

function findRequests(tables: Kysely<Tables>): Pick<Requests, 'get' | 'listOf' | 'search'> {
  return {
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
  }
}

function keepRequestCards(tables: Kysely<Tables>): Pick<Requests, 'keepCard' | 'cards'> {
  return {
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
