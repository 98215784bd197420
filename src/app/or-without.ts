import type { Log } from '../log.ts'
import { RecordFailure } from '../record/record-failure.ts'

/** What the record says; `without` and a line in the log while it cannot be asked, for answers do not wait for it. */
export async function orWithout<Kept>(
  event: string,
  ask: () => Promise<Kept>,
  without: Kept,
  log: Log,
): Promise<Kept> {
  try {
    return await ask()
  } catch (error) {
    if (!(error instanceof RecordFailure)) throw error
    log(event, { error })
    return without
  }
}
