import type { RecordCheck } from '../../record/record-store.ts'
import { type Finding, findingsOf } from '../finding.ts'
import { inBytes } from '../machine/bytes.ts'

/** What the store says of itself, or why it said nothing. */
export type RecordState =
  | { readonly kind: 'checked'; readonly check: RecordCheck }
  | { readonly kind: 'failed'; readonly reason: string }

const found = findingsOf('record', 'Votes, questions and requests to experts that cannot be kept are lost.')

/** Undefined where no record is kept. */
export function checkRecord(state: RecordState | undefined, place: string): Finding {
  if (state === undefined) return found.skipped('No record was looked at.')
  if (state.kind === 'failed')
    return found.failure(
      `The record in ${place} cannot be opened: ${state.reason}`,
      'Check RECORD_FILE or DATABASE_URL, that the database runs, and that its user may write.',
    )
  const { writable, migrated, bytes } = state.check
  if (!writable)
    return found.failure(
      `The record in ${place} can be read, but not written.`,
      'Make room on its disk, and give the user that Svar runs as the right to write.',
    )
  if (!migrated)
    return found.warning(
      `The record in ${place} has the tables of an older Svar.`,
      'Start this Svar once: it changes them by itself.',
    )
  return found.ok(`The record is in ${place}${bytes === undefined ? '' : `, ${inBytes(bytes)}`}.`)
}
