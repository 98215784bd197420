import { RecordFailure, type RecordTrouble } from './record-failure.ts'

export const away = 'Database does not answer, expected PostgreSQL to be reachable (DATABASE_URL)'
const refused =
  'Database refused the sign-in, expected user, password and database of DATABASE_URL to be right'
const untrusted =
  'Certificate of the database is not trusted, expected one of a known authority, or `sslrootcert` in DATABASE_URL'
const notOurs = 'User may not make or change the tables, expected the owner of the database or of its schema'
const crowded = 'Another transaction was in the way for too long, expected its turn to come'

// By SQLSTATE, a class of them, or Node's name of a network error.
const troubles: readonly (readonly [RegExp, RecordTrouble, string])[] = [
  [/^(53100|53200)$/, 'full', 'No space is left, expected some; what was acknowledged is kept'],
  [/^(40001|40P01|55P03|57014)$/, 'busy', crowded],
  [/^25006$/, 'read-only', 'Database may not be written, expected the primary and not a replica'],
  [/^42501$/, 'read-only', notOurs],
  [/^(CERT_|SELF_SIGNED|DEPTH_ZERO|UNABLE_TO_|ERR_TLS)/, 'refused', untrusted],
  [/^XX00[12]$/, 'corrupt', 'Database is damaged, expected a whole one; restore a backup'],
  [/^(28...|3D000)$/, 'refused', refused],
  [/^(08...|57P0.|53300|E[A-Z]+)$/, 'unreachable', away],
]

/** What `pg` threw, as one of ours. Never holds what was to be written, nor the password. */
export function postgresTrouble(error: unknown, place: string): RecordFailure {
  if (error instanceof RecordFailure) return error
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
  const found = troubles.find(([codes]) => codes.test(code))
  if (found) return new RecordFailure(found[1], `${place}: ${found[2]}`)
  const message = error instanceof Error ? error.message : String(error)
  if (/terminated|timeout|closed/i.test(message)) return new RecordFailure('unreachable', `${place}: ${away}`)
  return new RecordFailure('other', `${place}: PostgreSQL said \`${code} ${message}\``)
}
