import type { Log } from '../log.ts'
import type { Activities, Claimed } from '../record/activity-claim.ts'
import type { Received } from '../teams/teams-adapter.ts'
import type { Once } from './once.ts'

export interface RecordedOnceParts {
  readonly activities: Activities
  readonly now: () => number
  readonly pause: (ms: number) => Promise<unknown>
  readonly log: Log
}

/** Another replica's turn is waited for this long and no longer: Teams comes again. */
const PATIENCE_MS = 4000
const LOOK_AGAIN_MS = 250

/**
 * `once` over all replicas and restarts: in this process it answers by itself, between processes the record tells whose
 * turn an activity is. When the record cannot be asked the activity is answered all the same.
 */
export const createRecordedOnce =
  (once: Once, parts: RecordedOnceParts): Once =>
  (key, run) =>
    once(key, () => runClaimed(key, run, parts))

async function runClaimed(
  key: string,
  run: () => Promise<Received>,
  parts: RecordedOnceParts,
): Promise<Received> {
  const claimed = await claim(key, parts)
  switch (claimed.kind) {
    case 'mine':
      return runMine(key, claimed.claim, run, parts)
    case 'finished':
      return { status: claimed.status }
    case 'running': // still, after all that waiting: whoever is at it will answer or Teams will send it again
      return { status: 503 }
    case 'unknown':
      return run()
  }
}

async function claim(key: string, parts: RecordedOnceParts): Promise<Claimed | { readonly kind: 'unknown' }> {
  const { activities, now, pause, log } = parts
  const end = now() + PATIENCE_MS
  try {
    for (;;) {
      const claimed = await activities.claim(key, now())
      if (claimed.kind !== 'running' || now() >= end) return claimed
      await pause(LOOK_AGAIN_MS)
    }
  } catch (error) {
    log('activity not claimed', { error })
    return { kind: 'unknown' }
  }
}

async function runMine(
  key: string,
  claim: string,
  run: () => Promise<Received>,
  { activities, now, log }: RecordedOnceParts,
): Promise<Received> {
  const failed = (error: unknown): void => log('activity not finished', { error })
  try {
    const received = await run()
    const isFailed = received.status === 500 || received.status === 503
    await (isFailed
      ? activities.release(key, claim)
      : activities.finish(key, claim, received.status, now())
    ).catch(failed)
    return received
  } catch (error) {
    await activities.release(key, claim).catch(failed)
    throw error
  }
}
