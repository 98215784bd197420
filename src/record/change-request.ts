import type { Transaction } from 'kysely'
import type { Changed, DrawNotices, RequestChange } from './expert-request.ts'
import { keepEvent } from './keep-event.ts'
import { putNotices } from './keep-outbox.ts'
import { nextState } from './next-state.ts'
import { changedRow, requestOf } from './request-row.ts'
import type { RequestRow, Tables } from './tables.ts'

interface Wanted {
  readonly id: string
  readonly expectedVersion: number
  readonly change: RequestChange
  readonly notices: DrawNotices | undefined
}

/** The change, its line in the history and what is to be sent of it: all or nothing. */
export async function changeRequest(
  tables: Transaction<Tables>,
  { id, expectedVersion, change, notices }: Wanted,
): Promise<Changed> {
  const row = await read(tables, id)
  if (row === undefined) return { kind: 'refused', reason: 'gone' }
  if (row.version !== expectedVersion) return { kind: 'stale', request: requestOf(row) }
  const state = nextState(row.state, change.action, change.by)
  if (state === undefined) return { kind: 'refused', reason: 'not-allowed', request: requestOf(row) }
  const next = changedRow(row, state, change)
  const updated = await tables
    .updateTable('requests')
    .set(next)
    .where('id', '=', id)
    .where('version', '=', expectedVersion)
    .executeTakeFirst()
  if (updated.numUpdatedRows === 0n) return faster(tables, id)
  await keepEvent(tables, next, change)
  const request = requestOf(next)
  await putNotices(tables, notices?.(request) ?? [])
  return { kind: 'changed', request }
}

const read = (tables: Transaction<Tables>, id: string): Promise<RequestRow | undefined> =>
  tables.selectFrom('requests').selectAll().where('id', '=', id).executeTakeFirst()

/** Another replica changed it after we had read it. */
async function faster(tables: Transaction<Tables>, id: string): Promise<Changed> {
  const row = await read(tables, id)
  return row ? { kind: 'stale', request: requestOf(row) } : { kind: 'refused', reason: 'gone' }
}
