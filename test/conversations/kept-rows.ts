import { sql } from 'kysely'
import { openSqlite } from '../../src/record/sqlite-database.ts'

/** Everything in a record, by table. */
export type KeptRows = ReadonlyMap<string, readonly Row[]>

export type Row = Readonly<Record<string, unknown>>

/** How the record is made, and what is claimed while a turn runs, tell nothing of a conversation. */
const untold = new Set(['schema_versions', 'counters', 'activities'])

export async function readRows(file: string): Promise<KeptRows> {
  const { tables, close } = openSqlite(file)
  const found = await sql<{ name: string }>`SELECT name FROM sqlite_master WHERE type = 'table'`.execute(
    tables,
  )
  const rows = new Map<string, readonly Row[]>()
  for (const { name } of found.rows) {
    if (untold.has(name) || name.startsWith('sqlite_')) continue
    rows.set(name, (await sql<Row>`SELECT * FROM ${sql.table(name)}`.execute(tables)).rows)
  }
  await close()
  return rows
}

/** Rows that were not there before, or were otherwise, and how many are gone. */
export function newlyKept(
  before: KeptRows,
  after: KeptRows,
): Readonly<Record<string, readonly (Row | string)[]>> {
  const told = [...after].flatMap(([name, rows]) => {
    const old = before.get(name) ?? []
    const known = new Set(old.map(textOf))
    const changed = rows.filter((row) => !known.has(textOf(row)))
    const gone = old.length - rows.length + rows.filter((row) => !hasKin(row, old)).length
    const erased = gone > 0 ? [`${gone} erased`] : []
    return changed.length + gone > 0 ? [[name, [...changed, ...erased]] as const] : []
  })
  return Object.fromEntries(told)
}

const textOf = (row: Row): string => JSON.stringify(row)

/** The same row before: its first column, and the one after where a table has two keys. */
const hasKin = (row: Row, rows: readonly Row[]): boolean => rows.some((each) => keyOf(each) === keyOf(row))

const keyOf = (row: Row): string => Object.values(row).slice(0, 2).join(' ')
