/** Keeps a server that says nothing from being waited for by everybody. */
export interface Outage {
  /** Whether to ask the server; of those who come after a while, one is to see whether it is back. */
  readonly mayAsk: () => boolean
  readonly answered: () => void
  /** `begun` is when the server was asked. */
  readonly failed: (begun: number, how: 'silent' | 'slow' | 'at once') => void
}

const LONG_MS = 1000 // what is refused is refused at once
const AWAY_MS = 3000
const LOOK_MS = 10_000 // so long whoever looks whether it is back keeps the others from it; no query of a turn takes longer
const MOST_SLOW = 2 // one is a long search or a row that somebody holds, two with nothing in between are everybody's trouble

/**
 * After a wait for a server that says nothing, or twice too little, the next ones are not kept waiting: a turn asks several
 * times, and what waits would pile up.
 */
export function createOutage(now: () => number): Outage {
  let awayUntil: number | undefined
  let slow = 0
  const answered = (): void => {
    awayUntil = undefined
    slow = 0
  }
  return {
    mayAsk() {
      if (awayUntil === undefined) return true
      if (now() < awayUntil) return false
      awayUntil = now() + LOOK_MS
      return true
    },
    answered,
    failed(begun, how) {
      if (how === 'at once' || now() - begun < LONG_MS) return answered()
      slow = how === 'silent' ? MOST_SLOW : slow + 1
      if (slow >= MOST_SLOW) awayUntil = now() + AWAY_MS
    },
  }
}
