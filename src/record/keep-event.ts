import type { Transaction } from 'kysely'
import type { RequestEvent } from './expert-request.ts'
import type { RequestRow, Tables } from './tables.ts'

type Told = Pick<RequestEvent, 'at' | 'action' | 'by' | 'actor'> & Partial<Pick<RequestEvent, 'note'>>

/** A line in the history of a request, which is as it has become by it. */
export async function keepEvent(
  tables: Transaction<Tables>,
  { id, version, state }: RequestRow,
  { at, action, by, actor, note }: Told,
): Promise<void> {
  await tables
    .insertInto('requestEvents')
    .values({
      requestId: id,
      version,
      at,
      action,
      party: by,
      actor: actor.person,
      actorName: actor.name,
      state,
      note: note ?? null,
    })
    .execute()
}
