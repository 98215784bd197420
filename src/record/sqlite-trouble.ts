import { RecordFailure, type RecordTrouble } from './record-failure.ts'

// The beginning of SQLite's own error names.
const troubles: readonly (readonly [string, RecordTrouble, string])[] = [
  ['SQLITE_FULL', 'full', 'No space is left, expected some on its disk; what was acknowledged is kept'],
  ['SQLITE_BUSY', 'busy', 'Another process is writing for too long, expected its turn to come'],
  ['SQLITE_LOCKED', 'busy', 'Another process is writing for too long, expected its turn to come'],
  ['SQLITE_READONLY', 'read-only', 'File may not be written, expected write access to it and to its folder'],
  [
    'SQLITE_CORRUPT',
    'corrupt',
    'File is damaged, expected a whole database; restore a backup, or move it away',
  ],
  ['SQLITE_NOTADB', 'corrupt', 'File is no SQLite database, expected one; restore a backup, or move it away'],
]

/** What SQLite threw, as one of ours. Never holds what was to be written. */
export function sqliteTrouble(error: unknown, place: string): RecordFailure {
  if (error instanceof RecordFailure) return error
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
  const found = troubles.find(([name]) => code.startsWith(name))
  if (found) return new RecordFailure(found[1], `${place}: ${found[2]}`)
  const message = error instanceof Error ? error.message : String(error)
  return new RecordFailure('other', `${place}: SQLite said \`${code} ${message}\``)
}
