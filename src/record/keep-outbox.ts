import type { Kysely } from 'kysely'
import type { Keyed } from './keyed-hash.ts'
import type { DueNotice, NewNotice, Outbox } from './outbox.ts'
import type { RecordDatabase } from './record-database.ts'
import { storedJson } from './stored-json.ts'
import type { OutboxRow, Tables } from './tables.ts'

/** Longer than a send with its own tries takes; after this its process is taken for dead. */
const LEASE_MS = 60_000

export function keepOutbox(database: RecordDatabase): Outbox {
  const { tables } = database
  const end = async (id: number, ended: Partial<Omit<OutboxRow, 'id'>>): Promise<void> => {
    // What was sent is needed no more, and may name people.
    await tables
      .updateTable('outbox')
      .set({ ...ended, payload: 'null' })
      .where('id', '=', id)
      .execute()
  }
  return {
    put: (notices) => putNotices(tables, notices),
    due: (now, limit, except = []) => takeDue(database, { now, limit, except }),
    done: (id, endedAt) => end(id, { state: 'done', endedAt, error: null }),
    giveUp: (id, endedAt, error) => end(id, { state: 'given-up', endedAt, error }),
    async retryLater(id, dueAt, error) {
      await tables.updateTable('outbox').set({ dueAt, error, leaseUntil: 0 }).where('id', '=', id).execute()
    },
    async waiting() {
      const row = await tables
        .selectFrom('outbox')
        .select(({ fn }) => [fn.countAll<number>().as('count'), fn.min('dueAt').as('oldest')])
        .where('state', '=', 'waiting')
        .executeTakeFirst()
      return { count: row?.count ?? 0, oldestDueAt: row?.oldest ?? undefined }
    },
  }
}

/** In a transaction of the caller's, when `tables` is one. */
export async function putNotices(tables: Kysely<Tables>, notices: readonly NewNotice[]): Promise<void> {
  for (const { payload, requestId, ...notice } of notices)
    await tables
      .insertInto('outbox')
      .values({
        ...notice,
        payload: JSON.stringify(payload),
        requestId: requestId ?? null,
        state: 'waiting',
        leaseUntil: 0,
        attempts: 0,
        error: null,
        endedAt: null,
      })
      .onConflict((conflict) => conflict.column('idempotencyKey').doNothing())
      .execute()
}

interface Wanted {
  readonly now: number
  readonly limit: number
  readonly except: readonly Keyed[]
}

/** The first of each lane only. In PostgreSQL, what another replica is taking just now is passed over. */
async function takeDue(
  { tables, kind }: RecordDatabase,
  { now, limit, except }: Wanted,
): Promise<readonly DueNotice[]> {
  const rows = await tables
    .updateTable('outbox')
    .set((row) => ({ leaseUntil: now + LEASE_MS, attempts: row('attempts', '+', 1) }))
    .where('id', 'in', (inner) => {
      const firsts = inner
        .selectFrom('outbox as notice')
        .select('notice.id')
        .where('notice.state', '=', 'waiting')
        .where('notice.dueAt', '<=', now)
        .where('notice.leaseUntil', '<=', now)
        .$if(except.length > 0, (query) => query.where('notice.conversation', 'not in', except))
        .where(({ not, exists, selectFrom }) =>
          not(
            exists(
              selectFrom('outbox as earlier')
                .select('earlier.id')
                .where('earlier.state', '=', 'waiting')
                .whereRef('earlier.lane', '=', 'notice.lane')
                .whereRef('earlier.id', '<', 'notice.id'),
            ),
          ),
        )
        .orderBy('notice.dueAt')
        .orderBy('notice.id')
        .limit(limit)
      return kind === 'postgresql' ? firsts.forUpdate().skipLocked() : firsts
    })
    .returningAll()
    .execute()
  return rows.map(noticeOf).sort((one, other) => one.dueAt - other.dueAt || one.id - other.id)
}

const noticeOf = (
  row: { [Name in keyof OutboxRow]: Name extends 'id' ? number : OutboxRow[Name] },
): DueNotice => ({
  id: row.id,
  idempotencyKey: row.idempotencyKey,
  conversation: row.conversation,
  lane: row.lane,
  requestId: row.requestId ?? undefined,
  payload: storedJson(row.payload) ?? null,
  dueAt: row.dueAt,
  attempts: row.attempts - 1,
  error: row.error ?? undefined,
})
