import type { Watch } from '../telemetry/watch.ts'
import type { OutboundPolicy } from './outbound-policy.ts'

/** Measures each call with all its attempts, and counts those that failed. */
export const watchOutbound =
  (policy: OutboundPolicy, { measure, count }: Pick<Watch, 'measure' | 'count'>): OutboundPolicy =>
  (request, send) => {
    const call = async () => {
      try {
        return await policy(request, send)
      } catch (error) {
        count.outboundFailure(statusOf(error))
        throw error
      }
    }
    return measure('send', call, ({ status }) => ({ method: request.method, status }))
  }

// The library makes an error of every answer that is none of the expected.
const statusOf = (error: unknown): string => {
  const { statusCode } = (error ?? {}) as { statusCode?: unknown }
  return typeof statusCode === 'number' ? String(statusCode) : 'no answer'
}
