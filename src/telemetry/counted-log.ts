import type { Log } from '../log.ts'
import type { Counts } from './metrics.ts'

/** A log whose events are counted as well, so that alerts need not read it. */
export const countedLog =
  (log: Log, { event: count }: Pick<Counts, 'event'>): Log =>
  (event, details) => {
    log(event, details)
    if (isName(event)) count(event)
  }

// What has an address or a number in it is said once to a person, and would be a metric of its own each time.
const isName = (event: string): boolean => /^[a-z ]+$/.test(event)
