/** A clock that stands still while a step is played. */
export interface Clock {
  readonly now: () => number
  readonly tick: () => void
}

const MINUTE_MS = 60_000

export function startClock(): Clock {
  let now = Date.UTC(2026, 2, 2, 8, 0)
  return {
    now: () => now,
    tick: () => {
      now += MINUTE_MS
    },
  }
}
