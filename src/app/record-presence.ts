import type { Log } from '../log.ts'
import { RecordFailure } from '../record/record-failure.ts'

/** Whether the database of the record answers, as far as its last call tells. */
export interface RecordPresence {
  readonly isAway: () => boolean
  /** Why it is away; undefined while it is there. */
  readonly reason: () => string | undefined
  readonly found: () => void
  readonly missed: (failure: RecordFailure) => void
  /** Notes what comes of a call, and gives it. */
  readonly seen: <Kept>(call: () => Promise<Kept>) => Promise<Kept>
}

/** Tells the log when the database goes and when it comes back, once each. */
export function createRecordPresence(log: Log): RecordPresence {
  let reason: string | undefined
  const found = (): void => {
    if (reason !== undefined) log('record there')
    reason = undefined
  }
  const missed = ({ message }: RecordFailure): void => {
    if (reason === undefined) log('record away', { message })
    reason = message
  }
  return {
    isAway: () => reason !== undefined,
    reason: () => reason,
    found,
    missed,
    async seen(call) {
      try {
        const kept = await call()
        found()
        return kept
      } catch (error) {
        if (error instanceof RecordFailure && error.trouble === 'unreachable') missed(error)
        throw error
      }
    },
  }
}
