import { type Finding, findingsOf } from '../finding.ts'
import { inBytes } from './bytes.ts'

const found = findingsOf('memory', 'The system ends a process that wants more memory than there is.')

const MEGABYTE = 1e6
const LITTLE = 256 * MEGABYTE // about what a bot with some hundred articles takes
const NEXT_TO_NOTHING = 64 * MEGABYTE

/** `bytes` that this process could still take. */
export function checkMemory(bytes: number): Finding {
  const fix = 'Give the machine or the container more memory; Svar with a few thousand articles wants 1 GB.'
  const what = `${inBytes(bytes)} of memory are free.`
  if (bytes < NEXT_TO_NOTHING) return found.failure(what, fix)
  return bytes < LITTLE ? found.warning(what, fix) : found.ok(what)
}
