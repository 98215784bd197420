import { setTimeout as pauseFor } from 'node:timers/promises'
import type { RecordConfig } from '../config/config.ts'
import type { Log } from '../log.ts'
import { type Around, aroundCalls } from '../record/around-calls.ts'
import { openRecordWhenThere } from '../record/open-record.ts'
import { passesByItself, RecordFailure } from '../record/record-failure.ts'
import type { RecordStore } from '../record/record-store.ts'
import { nextTry } from './outbox/next-try.ts'
import { createRecordPresence, type RecordPresence } from './record-presence.ts'

export interface StartedRecord {
  readonly record: RecordStore
  /** Whether its database is away, as far as the last call tells. */
  readonly isAway: () => boolean
  /** Rejects with what somebody has to mend first. */
  readonly opened: Promise<'opened' | 'closed before'>
}

export interface RecordParts {
  readonly now: () => number
  readonly log: Log
  /** Rejects when `signal` is aborted. */
  readonly pause?: (ms: number, signal: AbortSignal) => Promise<unknown>
}

/** A server that starts up is there within seconds; one that is mended by hand is looked for twice a minute. */
const LONGEST_PAUSE_MS = 30_000

/**
 * Opens the record. Where its database is away the record is given all the same, throws so, and opens by itself when the
 * database comes. Throws `RecordFailure` for what does not pass by itself.
 */
export async function startRecord(config: RecordConfig, parts: RecordParts): Promise<StartedRecord> {
  const { now, log, pause = pauseUntil } = parts
  const { store, open } = openRecordWhenThere(config, now)
  const presence = createRecordPresence(log)
  const closing = new AbortController()
  let isOpen = await isOpened(open, presence).catch(async (error: unknown) => {
    await store.close().catch(() => {}) // what went wrong first is what matters
    throw error
  })
  const openLater = async (): Promise<'opened' | 'closed before'> => {
    for (let tries = 0; !isOpen; tries += 1) {
      const ms = Math.min(nextTry(tries, 0, Math.random()), LONGEST_PAUSE_MS)
      await pause(ms, closing.signal).catch(() => undefined)
      if (closing.signal.aborted) return 'closed before'
      isOpen = await isOpened(open, presence)
    }
    return 'opened'
  }
  // What is kept before the tables and the key are looked at could be of another schema, or of strangers.
  const seen: Around = async (_name, call) => {
    if (!isOpen) throw new RecordFailure('unreachable', presence.reason() ?? 'Record is not open')
    return presence.seen(call)
  }
  const record = {
    ...aroundCalls(store, seen),
    forget: (...given: Parameters<RecordStore['forget']>) => seen('forget', () => store.forget(...given)),
    sweep: (at: number) => seen('sweep', () => store.sweep(at)),
    close: () => {
      closing.abort()
      return store.close()
    },
  }
  return { record, isAway: presence.isAway, opened: openLater() }
}

const pauseUntil = (ms: number, signal: AbortSignal): Promise<unknown> => pauseFor(ms, undefined, { signal })

/** False while the database is away. */
async function isOpened(open: () => Promise<void>, presence: RecordPresence): Promise<boolean> {
  try {
    await open()
    presence.found()
    return true
  } catch (error) {
    if (!(error instanceof RecordFailure) || !passesByItself(error)) throw error
    presence.missed(error)
    return false
  }
}
