import type { OutboundPolicy, OutboundResponse } from './outbound-policy.ts'

export type RetrySettings = {
  readonly attempts: number
  /** The first pause; each further one doubles, half of it by chance. */
  readonly pauseMs: number
  readonly attemptMs: number
  /** No attempt starts after this time. */
  readonly budgetMs: number
}

export const retrySettings: RetrySettings = {
  attempts: 4,
  pauseMs: 500,
  attemptMs: 5000, // a hung connector has no time-out of its own
  budgetMs: 9000, // the Bot Service waits 10 to 15 s for the whole turn
}

export type RetryTools = {
  readonly wait: (ms: number) => Promise<void>
  readonly random: () => number
  readonly now: () => number
}

const wait = (ms: number): Promise<void> =>
  new Promise((done) => {
    setTimeout(done, ms)
  })

export const retryTools: RetryTools = { wait, random: Math.random, now: Date.now }

// What Teams wants retried. Nothing is sent again after a broken connection: the first may have arrived.
const passing = new Set([412, 429, 502, 504])

/** Sends again, with growing pauses, what Teams could not take just now. */
export function retryOutbound(settings: RetrySettings, tools: RetryTools): OutboundPolicy {
  return async (request, send) => {
    request.timeout = settings.attemptMs
    const end = tools.now() + settings.budgetMs
    for (let attempt = 1; ; attempt += 1) {
      const response = await send(request)
      if (!passing.has(response.status) || attempt === settings.attempts) return response
      const pause = pauseBefore(response, settings.pauseMs * 2 ** (attempt - 1), tools.random())
      if (tools.now() + pause > end) return response
      await tools.wait(pause)
    }
  }
}

/** The longer of what the connector asks for and our own growing pause, in milliseconds. */
function pauseBefore(response: OutboundResponse, full: number, chance: number): number {
  const asked = Number(response.headers.get('retry-after')) * 1000
  return Math.max(Number.isFinite(asked) ? asked : 0, full / 2 + (full / 2) * chance)
}
