/**
 * One thing that happened, with what tells it from the others. Where it goes is the caller's to choose. Nobody's words,
 * names, tokens or addresses go into the details: only counts, kinds and ids.
 */
export type Log = (event: string, details?: Readonly<Record<string, unknown>>) => void

/** One JSON line an event, for machines that read logs. */
export const jsonLog =
  (write: (line: string) => void, now: () => Date): Log =>
  (event, details) =>
    write(`${JSON.stringify({ time: now().toISOString(), event, ...details })}\n`)

/** One readable line an event, for a terminal. */
export const textLog =
  (write: (line: string) => void): Log =>
  (event, details = {}) => {
    const parts = Object.entries(details).map(([name, value]) => `${name}: ${String(value)}`)
    write(`${[event, ...parts].join('  ')}\n`)
  }
