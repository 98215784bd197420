/** Why a message did not go out. `reason` holds no words of anybody: a status, and the code that Teams gives with it. */
export type SendFailure =
  /** Blocked, uninstalled, or the conversation is no more. */
  | { readonly kind: 'gone'; readonly reason: string }
  /** Teams will not take this message as it is. */
  | { readonly kind: 'refused'; readonly reason: string }
  /** It may go out later. */
  | { readonly kind: 'passing'; readonly reason: string; readonly retryAfterMs: number }

const LONGEST_PAUSE_MS = 60 * 60_000 // no header may keep a message back for days

export function readSendFailure(error: unknown): SendFailure {
  const failure = (error ?? {}) as Failure
  const { statusCode: status } = failure
  if (typeof status !== 'number') return { kind: 'passing', reason: 'no answer', retryAfterMs: 0 }
  const reason = [status, codeOf(failure)].filter((part) => part !== '').join(' ')
  if (status === 403 || status === 404) return { kind: 'gone', reason }
  // 401 is about the bot's own sign-in, not about the message.
  if (status === 400 || status === 405 || status === 413 || status === 422) return { kind: 'refused', reason }
  return { kind: 'passing', reason, retryAfterMs: retryAfter(failure) }
}

export const isGone = (error: unknown): boolean => readSendFailure(error).kind === 'gone'

/** What the library makes of an answer that is none of the expected. */
interface Failure {
  readonly statusCode?: unknown
  readonly code?: unknown
  readonly details?: { readonly error?: { readonly code?: unknown } }
  readonly response?: { readonly headers?: { readonly get?: (name: string) => string | undefined } }
}

function codeOf({ code, details }: Failure): string {
  const found = details?.error?.code ?? code
  return typeof found === 'string' && /^\w{3,60}$/.test(found) ? found : ''
}

function retryAfter({ response }: Failure): number {
  const seconds = Number(response?.headers?.get?.('retry-after'))
  return Number.isFinite(seconds) ? Math.min(Math.max(seconds, 0) * 1000, LONGEST_PAUSE_MS) : 0
}
