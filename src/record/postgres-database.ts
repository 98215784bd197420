import { CamelCasePlugin, Kysely, PostgresDialect, type PostgresPoolClient, sql } from 'kysely'
import pg from 'pg'
import { away, postgresTrouble } from './postgres-trouble.ts'
import type { RecordDatabase } from './record-database.ts'
import { RecordFailure } from './record-failure.ts'
import { storable } from './storable.ts'
import type { Tables } from './tables.ts'

const pool = {
  max: 10, // of PostgreSQL's usual 100, for some replicas
  connectionTimeoutMillis: 2000, // a turn asks four times, and Teams gives up after 10 s
  idleTimeoutMillis: 30_000,
  query_timeout: 11_000, // a server that lives ends a statement after 10 s itself; this one is gone without a word
  keepAlive: true,
  application_name: 'svar',
} as const

export function openPostgres(url: string, now = () => performance.now()): RecordDatabase {
  const place = placeOf(url)
  const clients = new pg.Pool({ ...pool, connectionString: url, types: { getTypeParser } })
  // A client that lost its server says so in an event, and one that nobody hears ends the process; its query, or the
  // next one, tells the same.
  clients.on('error', () => {}).on('connect', (client) => client.on('error', () => {}))
  const connect = whileThere(connector(clients, place), place, now)
  const tables = new Kysely<Tables>({
    dialect: new PostgresDialect({
      pool: { connect, end: () => clients.end() },
    }),
    plugins: [new CamelCasePlugin()],
  })
  return {
    kind: 'postgresql',
    place,
    tables,
    async bytes() {
      const { rows } = await sql<{ bytes: number }>`
        SELECT pg_database_size(current_database()) AS bytes`.execute(tables)
      return rows[0]?.bytes ?? 0
    },
    close: async () => {
      await tables.destroy()
      if (!clients.ending) await clients.end() // Kysely ends only a pool that it has used
    },
  }
}

function placeOf(url: string): string {
  if (!URL.canParse(url)) return 'PostgreSQL' // a socket with a user's name, which `pg` understands
  const { hostname, port, pathname, searchParams } = new URL(url)
  const host = hostname || searchParams.get('host') || 'localhost'
  return `${host}${port && `:${port}`}${pathname}`
}

const counted: readonly number[] = [pg.types.builtins.INT8, pg.types.builtins.NUMERIC]

// Counts, sizes and milliseconds come as text by default; all of ours are far below 2 to the 53.
const getTypeParser: typeof pg.types.getTypeParser = ((type: number, format: 'text' | 'binary') =>
  counted.includes(type) ? Number : pg.types.getTypeParser(type, format)) as typeof pg.types.getTypeParser

/** Clients that throw our failures, and for which a commit is on the disk whatever the server's own setting is. */
function connector(clients: pg.Pool, place: string): () => Promise<PostgresPoolClient> {
  const known = new WeakMap<object, PostgresPoolClient>()
  return async () => {
    const client = await attempt(place, () => clients.connect())
    const before = known.get(client)
    if (before) return before
    const ours = clientOf(client, place)
    try {
      await ours.query(session, [])
    } catch (error) {
      client.release(true) // nobody else would give it back, and the pool has ten
      throw error
    }
    known.set(client, ours)
    return ours
  }
}

const LONG_MS = 1000 // what is refused is refused at once
const AWAY_MS = 3000

/** After a wait for a server that says nothing, the next ones are not kept waiting: a turn asks several times. */
function whileThere<Client>(connect: () => Promise<Client>, place: string, now: () => number) {
  let awayUntil = Number.NEGATIVE_INFINITY
  return async (): Promise<Client> => {
    const begun = now()
    if (begun < awayUntil) throw new RecordFailure('unreachable', `${place}: ${away}`)
    try {
      return await connect()
    } catch (error) {
      if (now() - begun >= LONG_MS) awayUntil = now() + AWAY_MS
      throw error
    }
  }
}

/** A client that lost its server, or waits for a word of it, is not used again. */
function clientOf(client: pg.PoolClient, place: string): PostgresPoolClient {
  let isLost = false
  return {
    query: (text: string, values: readonly unknown[]) =>
      attempt(place, () => client.query(text, values.map(storable))).catch((error: unknown) => {
        isLost ||= error instanceof RecordFailure && error.trouble === 'unreachable'
        throw error
      }),
    release: (isBroken?: boolean) => client.release(isBroken || isLost),
  } as unknown as PostgresPoolClient // Kysely's other form of `query`, with a cursor, is not used
}

// Set by a query, for a pooler in between refuses what it does not know of a connection's own parameters. A statement has
// 10 s, when a turn is over; so has a transaction of a replica that stands still with a lock.
const session = `SELECT
  set_config('statement_timeout', '10s', false),
  set_config('idle_in_transaction_session_timeout', '10s', false),
  CASE WHEN current_setting('synchronous_commit') IN ('off', 'local')
    THEN set_config('synchronous_commit', 'on', false) END`

async function attempt<Result>(place: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work()
  } catch (error) {
    throw error instanceof TypeError ? error : postgresTrouble(error, place)
  }
}
