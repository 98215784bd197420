import { CamelCasePlugin, Kysely, SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler, sql } from 'kysely'
import Libsql from 'libsql'
import type { RecordDatabase } from './record-database.ts'
import { RecordFailure } from './record-failure.ts'
import { type Statements, sqliteDriver } from './sqlite-driver.ts'
import { sqliteTrouble } from './sqlite-trouble.ts'
import { storable } from './storable.ts'
import type { Tables } from './tables.ts'

/** How long SQLite itself waits for another process; nothing else runs meanwhile, so it is short once all is open. */
const BUSY_MS = { opening: 5000, running: 15 }

/**
 * Opens a file, or makes it. Two processes may share one: each write waits for the other's. Throws when the file is
 * damaged, and leaves it as it is.
 */
export function openSqlite(file: string): RecordDatabase {
  const connection = connect(file)
  const tables = new Kysely<Tables>({
    dialect: {
      createAdapter: () => new SqliteAdapter(),
      createDriver: () => sqliteDriver(statementsOf(connection, file)),
      createIntrospector: (database) => new SqliteIntrospector(database),
      createQueryCompiler: () => new SqliteQueryCompiler(),
    },
    plugins: [new CamelCasePlugin()],
  })
  return {
    kind: 'sqlite',
    place: file,
    tables,
    unhurried: tables,
    async bytes() {
      const { rows } = await sql<{ bytes: number }>`
        SELECT page_count * page_size AS bytes FROM pragma_page_count(), pragma_page_size()`.execute(tables)
      return rows[0]?.bytes ?? 0
    },
    close: () => tables.destroy(),
  }
}

function connect(file: string): Libsql.Database {
  const connection = attempt(file, () => open(file))
  attempt(file, () => {
    const pragma = (text: string): unknown[] => connection.prepare(`PRAGMA ${text}`).all()
    pragma(`busy_timeout = ${BUSY_MS.opening}`)
    refuseDamaged(pragma('quick_check(1)'), file)
    pragma('journal_mode = WAL')
    pragma('synchronous = FULL') // with less, a commit is not on the disk when it returns
    pragma('foreign_keys = ON')
    pragma(`busy_timeout = ${BUSY_MS.running}`)
  })
  return connection
}

function open(file: string): Libsql.Database {
  try {
    return new Libsql(file)
  } catch {
    throw new RecordFailure(
      'unreachable',
      `${file}: File can not be opened, expected a file in a folder that may be written`,
    )
  }
}

function refuseDamaged(found: readonly unknown[], file: string): void {
  const [row] = found
  const verdict = typeof row === 'object' && row !== null ? Object.values(row)[0] : undefined
  if (verdict === 'ok') return
  const what = String(verdict).split('\n').slice(0, 2).join(' ')
  throw new RecordFailure(
    'corrupt',
    `${file}: File is damaged (${what}), expected a whole database; restore a backup, or move it away`,
  )
}

function statementsOf(connection: Libsql.Database, place: string): Statements {
  const execute = (text: string): void => attempt(place, () => void connection.exec(text))
  return {
    inTransaction: () => connection.inTransaction,
    execute,
    run: (text, values) =>
      attempt(place, () => {
        const statement = connection.prepare(text)
        const stored = values.map(storable)
        if (statement.reader) return { rows: statement.all(stored), changes: undefined }
        return { rows: [], changes: statement.run(stored).changes }
      }),
    close() {
      try {
        connection.exec('PRAGMA wal_checkpoint(TRUNCATE)') // leaves one file, good to copy
      } catch {
        // another process is at it, and nothing is lost
      }
      connection.close()
    },
  }
}

function attempt<Result>(place: string, work: () => Result): Result {
  try {
    return work()
  } catch (error) {
    throw error instanceof TypeError ? error : sqliteTrouble(error, place)
  }
}
