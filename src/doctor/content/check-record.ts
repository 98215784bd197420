import type { RecordTrouble } from '../../record/record-failure.ts'
import type { RecordCheck } from '../../record/record-store.ts'
import { type Finding, findingsOf } from '../finding.ts'
import { inBytes } from '../machine/bytes.ts'

/** What a record says of itself, or why it says nothing. */
export type RecordState =
  | { readonly kind: 'checked'; readonly check: RecordCheck }
  /** It is made by the first start. */
  | { readonly kind: 'none' }
  | { readonly kind: 'failed'; readonly trouble: RecordTrouble | 'late'; readonly reason: string }

const found = findingsOf('record', 'Votes, questions and requests to experts that cannot be kept are lost.')

/** Whether what Svar keeps can be kept. Undefined where no record is kept. */
export function checkRecord(state: RecordState | undefined, place: string): Finding {
  if (state === undefined) return found.skipped('No record was looked at.')
  switch (state.kind) {
    case 'none':
      return found.ok(`There is no record yet; the first start makes ${place}.`)
    case 'failed':
      return found.failure(`The record cannot be used: ${state.reason}.`, fixes[state.trouble])
    case 'checked':
      return checked(state.check, place)
  }
}

function checked({ migrated, trouble, bytes }: RecordCheck, place: string): Finding {
  if (trouble !== undefined) return found.failure(`The record cannot be written: ${trouble}.`, fixes.full)
  if (!migrated)
    return found.warning(
      `The tables in ${place} are of another version of Svar.`,
      'Start this Svar once: it brings older tables up to date by itself, and says so if they are newer.',
    )
  return found.ok(`The record is in ${place}${bytes === undefined ? '' : `, ${inBytes(bytes)}`}.`)
}

const place = 'Check RECORD_FILE or DATABASE_URL, that the database runs, and that its user may write.'

const fixes: Readonly<Record<RecordTrouble | 'late', string>> = {
  full: 'Check that the database runs, that there is room on its disk, and that its user may write.',
  'read-only': 'Give the user that Svar runs as the right to write there.',
  busy: 'Ask again in a minute. If it stays so, another process holds it: end that one.',
  late: place,
  unreachable: place,
  refused: place,
  corrupt: 'Stop Svar, and put a backup in its place.',
  newer: 'Start the newer Svar that wrote it, or put a backup in its place.',
  'wrong-key': 'Set RECORD_KEY to the key that it was made with, or put the `.key` file back beside it.',
  other: place,
}
