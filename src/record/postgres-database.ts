import { CamelCasePlugin, Kysely, PostgresDialect, type PostgresPoolClient, sql } from 'kysely'
import pg from 'pg'
import { createOutage, type Outage } from './outage.ts'
import { away, postgresTrouble } from './postgres-trouble.ts'
import type { RecordDatabase } from './record-database.ts'
import { RecordFailure } from './record-failure.ts'
import { storable } from './storable.ts'
import type { Tables } from './tables.ts'

const shared = {
  connectionTimeoutMillis: 2000,
  idleTimeoutMillis: 30_000,
  keepAlive: true,
  application_name: 'svar',
} as const

/** Clients for one kind of work, and how long a statement of theirs may take. */
interface Work {
  readonly clients: number
  readonly statementMs: number
}

// Of PostgreSQL's usual 100 clients, for some replicas. A turn asks four times and more, and Teams gives up after 5 s.
const turns: Work = { clients: 10, statementMs: 2000 }
const chores: Work = { clients: 2, statementMs: 60_000 }

/** A server that lives ends a statement in time by itself; so long after that it is gone without a word. */
const SILENCE_MS = 1000

export function openPostgres(url: string, now = () => performance.now()): RecordDatabase {
  const place = placeOf(url)
  const outage = createOutage(now)
  const open = (work: Work): Opened => openFor(work, { url, place, outage, now })
  const [quick, slow] = [open(turns), open(chores)]
  const { tables } = quick
  return {
    kind: 'postgresql',
    place,
    tables,
    unhurried: slow.tables,
    async bytes() {
      const { rows } = await sql<{ bytes: number }>`
        SELECT pg_database_size(current_database()) AS bytes`.execute(tables)
      return rows[0]?.bytes ?? 0
    },
    close: async () => void (await Promise.all([quick.close(), slow.close()])),
  }
}

interface Server {
  readonly url: string
  readonly place: string
  readonly outage: Outage
  readonly now: () => number
}

interface Opened {
  readonly tables: Kysely<Tables>
  readonly close: () => Promise<void>
}

function openFor(work: Work, server: Server): Opened {
  const clients = new pg.Pool({
    ...shared,
    max: work.clients,
    query_timeout: work.statementMs + SILENCE_MS,
    connectionString: server.url,
    types: { getTypeParser },
  })
  // A client that lost its server says so in an event, and one that nobody hears ends the process; its query, or the
  // next one, tells the same.
  clients.on('error', () => {}).on('connect', (client) => client.on('error', () => {}))
  const tables = new Kysely<Tables>({
    dialect: new PostgresDialect({
      pool: { connect: connector(clients, work, server), end: () => clients.end() },
    }),
    plugins: [new CamelCasePlugin()],
  })
  return {
    tables,
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
function connector(clients: pg.Pool, work: Work, server: Server): () => Promise<PostgresPoolClient> {
  const known = new WeakMap<object, PostgresPoolClient>()
  return async () => {
    if (!server.outage.mayAsk()) throw new RecordFailure('unreachable', `${server.place}: ${away}`)
    const client = await attempt(server, () => clients.connect())
    const before = known.get(client)
    if (before) return before
    try {
      await ask(server, () => client.query(sessionOf(work)))
    } catch (error) {
      client.release(true) // nobody else would give it back, and the pool has few
      throw error
    }
    const ours = clientOf(client, server)
    known.set(client, ours)
    return ours
  }
}

/** A client that lost its server, or waits for a word of it, is not used again: not for a `rollback` either. */
function clientOf(client: pg.PoolClient, server: Server): PostgresPoolClient {
  let lost: RecordFailure | undefined
  return {
    async query(text: string, values: readonly unknown[]) {
      if (lost !== undefined) throw lost
      try {
        return await ask(server, () => client.query(text, values.map(storable)))
      } catch (error) {
        if (error instanceof RecordFailure && error.trouble === 'unreachable') lost = error
        throw error
      }
    },
    release: (isBroken?: boolean) => client.release(isBroken || lost !== undefined),
  } as unknown as PostgresPoolClient // Kysely's other form of `query`, with a cursor, is not used
}

// Set by a query, for a pooler in between refuses what it does not know of a connection's own parameters. A transaction of
// a replica that stands still with a lock has 10 s. `pg` knows a limit for one query, its types do not.
const sessionOf = ({ statementMs }: Work) => ({
  text: `SELECT
    set_config('statement_timeout', $1, false),
    set_config('idle_in_transaction_session_timeout', '10s', false),
    CASE WHEN current_setting('synchronous_commit') IN ('off', 'local')
      THEN set_config('synchronous_commit', 'on', false) END`,
  values: [`${statementMs}ms`],
  query_timeout: shared.connectionTimeoutMillis,
})

/** A query, of which the server's answer tells that it is there; a client that was waiting in the pool tells nothing. */
async function ask<Result>(server: Server, query: () => Promise<Result>): Promise<Result> {
  const result = await attempt(server, query)
  server.outage.answered()
  return result
}

async function attempt<Result>({ place, outage, now }: Server, work: () => Promise<Result>): Promise<Result> {
  const begun = now()
  try {
    return await work()
  } catch (error) {
    if (error instanceof TypeError) throw error
    const failure = postgresTrouble(error, place)
    outage.failed(begun, howOf(failure))
    throw failure
  }
}

function howOf({ trouble }: RecordFailure): 'silent' | 'slow' | 'at once' {
  if (trouble === 'unreachable') return 'silent'
  return trouble === 'busy' ? 'slow' : 'at once'
}
