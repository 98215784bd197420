import { randomUUID } from 'node:crypto'
import type { Kysely } from 'kysely'
import type { Activities, Claimed } from './activity-claim.ts'
import type { Tables } from './tables.ts'

/** A turn is over long before; after this its process is taken for dead. */
const LEASE_MS = 60_000

export function keepActivities(tables: Kysely<Tables>): Activities {
  return {
    async claim(key, now) {
      const claim = randomUUID()
      const taken = { claim, leaseUntil: now + LEASE_MS, at: now }
      const mine = await tables
        .insertInto('activities')
        .values({ key, ...taken, status: null })
        .onConflict((conflict) =>
          conflict
            .column('key')
            .doUpdateSet(taken)
            .where('activities.status', 'is', null)
            .where('activities.leaseUntil', '<=', now),
        )
        .returning('claim')
        .executeTakeFirst()
      return mine ? { kind: 'mine', claim } : whoseElse(tables, key)
    },
    async finish(key, claim, status, at) {
      await tables
        .updateTable('activities')
        .set({ status, at })
        .where('key', '=', key)
        .where('claim', '=', claim)
        .execute()
    },
    async release(key, claim) {
      await tables
        .deleteFrom('activities')
        .where('key', '=', key)
        .where('claim', '=', claim)
        .where('status', 'is', null)
        .execute()
    },
  }
}

async function whoseElse(tables: Kysely<Tables>, key: string): Promise<Claimed> {
  const row = await tables.selectFrom('activities').select('status').where('key', '=', key).executeTakeFirst()
  // Released in between: whoever asks again gets it.
  if (row === undefined || row.status === null) return { kind: 'running' }
  return { kind: 'finished', status: row.status }
}
