const FIRST_PAUSE_MS = 1000
const LONGEST_PAUSE_MS = 10 * 60_000 // somebody mends what is broken, and does not wait for an hour then

/** Milliseconds until a notice is tried again: twice as long each time, half of it by chance, never before Teams asks. */
export function nextTry(attempts: number, retryAfterMs: number, chance: number): number {
  const full = Math.min(FIRST_PAUSE_MS * 2 ** Math.min(attempts, 20), LONGEST_PAUSE_MS)
  return Math.max(retryAfterMs, Math.round(full / 2 + (full / 2) * chance))
}
