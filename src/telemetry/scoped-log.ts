import { AsyncLocalStorage } from 'node:async_hooks'
import type { Log } from '../log.ts'

type Details = Readonly<Record<string, unknown>>

/** Runs something of which every line of the log tells these details. */
export type Within = <Result>(details: Details, run: () => Result) => Result

/** A log whose lines name the request that they belong to, however deep inside they are written. */
export function scopedLog(log: Log): { readonly log: Log; readonly within: Within } {
  const scopes = new AsyncLocalStorage<Details>()
  return {
    log: (event, details) => log(event, { ...scopes.getStore(), ...details }),
    within: (details, run) => scopes.run(details, run),
  }
}
