import { type Finding, findingsOf } from '../finding.ts'
import { inBytes } from './bytes.ts'

/** Of a folder that Svar keeps files in. */
export interface DiskFacts {
  readonly folder: string
  /** Undefined where the system does not tell. */
  readonly freeBytes: number | undefined
  /** Why nothing can be written there, such as `EACCES`; undefined where it can. */
  readonly refusal: string | undefined
}

const found = findingsOf(
  'disk',
  'On a full or locked disk the index is built anew at every start, and nothing can be kept.',
)

const LITTLE = 1e9
const NEXT_TO_NOTHING = 100e6

export function checkDisk({ folder, freeBytes, refusal }: DiskFacts): Finding {
  if (refusal !== undefined)
    return found.failure(
      `Nothing can be written to \`${folder}\` (${refusal}).`,
      'Give the user that Svar runs as the right to write there; in a container, mount a volume there.',
    )
  if (freeBytes === undefined) return found.ok(`\`${folder}\` can be written to.`)
  const what = `${inBytes(freeBytes)} are free at \`${folder}\`.`
  const fix = 'Make room, or move RECORD_FILE and INDEX_FILE to a larger disk.'
  if (freeBytes < NEXT_TO_NOTHING) return found.failure(what, fix)
  return freeBytes < LITTLE ? found.warning(what, fix) : found.ok(what)
}
