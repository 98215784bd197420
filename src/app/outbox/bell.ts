import { setTimeout as pause } from 'node:timers/promises'

/** Wakes whoever sleeps until it rings. */
export interface Bell {
  ring(): void
  /** Gives a sleep of so many milliseconds that ends at once when it rings, or has rung since this call. */
  listen(): (ms: number) => Promise<void>
}

export function createBell(): Bell {
  let rung = new AbortController()
  return {
    ring: () => rung.abort(),
    listen() {
      rung = new AbortController()
      const { signal } = rung
      return (ms) => pause(ms, undefined, { signal, ref: false }).catch(() => undefined)
    },
  }
}
