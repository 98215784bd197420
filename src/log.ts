/**
 * One thing that happened, with what tells it from the others. Where it goes is the caller's to choose. Nobody's words,
 * names, tokens or addresses go into the details: only counts, kinds and ids. Errors go in as they are.
 */
export type Log = (event: string, details?: Readonly<Record<string, unknown>>) => void

/** An error of our own whose message holds nobody's words, so that logs may show it. */
export class PlainError extends Error {}

/** One JSON line an event, for machines that read logs. */
export const jsonLog =
  (write: (line: string) => void, now: () => Date): Log =>
  (event, details) =>
    write(`${JSON.stringify({ time: now().toISOString(), event, ...details }, withoutWords)}\n`)

/** One readable line an event, for a terminal. Errors are shown with all that they say. */
export const textLog =
  (write: (line: string) => void): Log =>
  (event, details = {}) => {
    const parts = Object.entries(details).map(([name, value]) => `${name}: ${inFull(value)}`)
    write(`${[event, ...parts].join('  ')}\n`)
  }

const inFull = (value: unknown): string =>
  value instanceof Error ? (value.stack ?? String(value)) : String(value)

const withoutWords = (_name: string, value: unknown): unknown =>
  value instanceof Error ? describeError(value) : value

const mostFrames = 12
const mostCauses = 3
const code = /^[A-Z0-9_]{2,40}$/
const frame = /^ {4}at .+(:\d+:\d+|<anonymous>|native)\)?$/

/** An error without its message: that of a parser, a library or the connector quotes what somebody wrote. */
function describeError(error: Error, causes = 0): object {
  const { code: own, statusCode: status } = error as { code?: unknown; statusCode?: unknown }
  return {
    name: error.name,
    ...(error instanceof PlainError ? { message: error.message } : {}),
    ...(typeof own === 'string' && code.test(own) ? { code: own } : {}),
    ...(typeof status === 'number' ? { status } : {}),
    at: framesOf(error),
    ...(error.cause instanceof Error && causes < mostCauses
      ? { cause: describeError(error.cause, causes + 1) }
      : {}),
  }
}

// A message can look like a frame, so it goes first.
const framesOf = ({ stack = '', message }: Error): readonly string[] =>
  stack
    .replace(message, () => '')
    .split('\n')
    .filter((line) => frame.test(line))
    .slice(0, mostFrames)
    .map((line) => line.trim())
