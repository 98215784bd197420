import type { Kysely } from 'kysely'
import { changedRows } from './count.ts'
import type { Swept } from './record-store.ts'
import type { Tables } from './tables.ts'

const DAY_MS = 24 * 60 * 60_000

/** An activity can be replayed as long as its token is good: an hour and some minutes. */
const ACTIVITY_MS = DAY_MS

/** What is over the retention goes. Open requests, preferences and living conversations have no end. */
export async function sweep(tables: Kysely<Tables>, now: number, retentionDays: number): Promise<Swept> {
  const before = now - retentionDays * DAY_MS
  const erased = async (query: {
    execute(): Promise<readonly { readonly numDeletedRows: bigint }[]>
  }): Promise<number> => changedRows(await query.execute())
  return {
    questions: await erased(tables.deleteFrom('questions').where('at', '<', before)),
    votes: await erased(tables.deleteFrom('votes').where('at', '<', before)),
    requests: await erased(
      tables
        .deleteFrom('requests')
        .where('state', 'in', ['closed', 'withdrawn', 'answered'])
        .where('changedAt', '<', before),
    ),
    turnStates: await erased(tables.deleteFrom('turnStates').where('expiresAt', '<=', now)),
    conversations: await erased(tables.deleteFrom('conversations').where('deadAt', '<', before)),
    activities: await erased(tables.deleteFrom('activities').where('at', '<', now - ACTIVITY_MS)),
    notices: await erased(
      tables.deleteFrom('outbox').where('state', '!=', 'waiting').where('endedAt', '<', before),
    ),
  }
}
