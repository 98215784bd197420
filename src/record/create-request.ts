import type { Transaction } from 'kysely'
import type { DrawNotices, ExpertRequest, NewRequest } from './expert-request.ts'
import { keepEvent } from './keep-event.ts'
import { putNotices } from './keep-outbox.ts'
import { newRow, requestOf } from './request-row.ts'
import type { Tables } from './tables.ts'

/** The request, the first line of its history and what is to be sent of it: all or nothing. */
export async function createRequest(
  tables: Transaction<Tables>,
  request: NewRequest,
  notices?: DrawNotices,
): Promise<ExpertRequest> {
  await lockCounter(tables) // so that of two with the same id the second finds the first
  const before = await tables
    .selectFrom('requests')
    .selectAll()
    .where('id', '=', request.id)
    .executeTakeFirst()
  if (before) return requestOf(before)
  const row = newRow(request, await nextNumber(tables))
  await tables.insertInto('requests').values(row).execute()
  await keepEvent(tables, row, {
    at: row.at,
    action: 'create',
    by: 'requester',
    actor: request.requester,
  })
  const created = requestOf(row)
  await putNotices(tables, notices?.(created) ?? [])
  return created
}

async function lockCounter(tables: Transaction<Tables>): Promise<void> {
  await tables
    .updateTable('counters')
    .set((row) => ({ value: row.ref('value') }))
    .where('name', '=', 'request')
    .execute()
}

async function nextNumber(tables: Transaction<Tables>): Promise<number> {
  const { value } = await tables
    .updateTable('counters')
    .set((row) => ({ value: row('value', '+', 1) }))
    .where('name', '=', 'request')
    .returning('value')
    .executeTakeFirstOrThrow()
  return value
}
