import { setTimeout as pause } from 'node:timers/promises'
import type { CompiledQuery, DatabaseConnection, Driver, QueryResult } from 'kysely'
import { RecordFailure } from './record-failure.ts'

/** What a SQLite library runs one statement with. */
export interface Statements {
  readonly inTransaction: () => boolean
  /** `begin`, `commit` and `rollback`. */
  readonly execute: (text: string) => void
  readonly run: (
    text: string,
    values: readonly unknown[],
  ) => { readonly rows: unknown[]; readonly changes: number | undefined }
  readonly close: () => void
}

/** Between tries while another process writes: SQLite itself would wait in the middle of everything else. */
const PAUSE_MS = 10

/** 5 s or more: a write takes a few milliseconds, so whoever holds on so long is not coming back soon. */
const TRIES = 250

/** What does not write; `VACUUM INTO` writes another file, and refuses to do so in a transaction. */
const withoutTurn = /^\s*(select|vacuum)\b/i

/** A driver for Kysely with one connection, which one query or transaction has at a time. */
export function sqliteDriver(statements: Statements): Driver {
  const turns = oneAtATime()
  const connection: DatabaseConnection = {
    async executeQuery<Row>({ sql, parameters }: CompiledQuery): Promise<QueryResult<Row>> {
      const needsTurn = !statements.inTransaction() && !withoutTurn.test(sql)
      if (needsTurn) await begin(statements)
      const { rows, changes } = finish(statements, needsTurn, () => statements.run(sql, parameters))
      const affected = changes === undefined ? {} : { numAffectedRows: BigInt(changes) }
      return { rows: rows as Row[], ...affected }
    },
    streamQuery() {
      throw new Error('The record is read whole, expected no stream')
    },
  }
  return {
    init: async () => {},
    acquireConnection: async () => {
      await turns.take()
      return connection
    },
    beginTransaction: () => begin(statements),
    commitTransaction: async () => statements.execute('commit'),
    rollbackTransaction: async () => rollback(statements),
    releaseConnection: async () => turns.give(),
    destroy: async () => statements.close(),
  }
}

/**
 * Waits for the one turn to write that there is. Every write goes through here: a transaction that reads first and writes
 * later would be refused when another process wrote in between, and in libsql a statement that was refused stays open and
 * keeps the next transaction from its commit, unless it is an `exec`.
 */
async function begin({ execute }: Statements): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      return execute('begin immediate')
    } catch (error) {
      const isBusy = error instanceof RecordFailure && error.trouble === 'busy'
      if (!isBusy || tries === TRIES) throw error
      await pause(PAUSE_MS)
    }
  }
}

function finish<Result>(statements: Statements, isOwn: boolean, work: () => Result): Result {
  if (!isOwn) return work()
  try {
    const result = work()
    statements.execute('commit')
    return result
  } catch (error) {
    rollback(statements)
    throw error
  }
}

// A full disk has rolled back already.
function rollback({ inTransaction, execute }: Statements): void {
  if (inTransaction()) execute('rollback')
}

function oneAtATime() {
  const waiting: (() => void)[] = []
  let isTaken = false
  return {
    take: (): Promise<void> =>
      new Promise((resolve) => {
        if (isTaken) waiting.push(resolve)
        else {
          isTaken = true
          resolve()
        }
      }),
    give(): void {
      const next = waiting.shift()
      if (next) next()
      else isTaken = false
    },
  }
}
