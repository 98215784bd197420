import type { OutboundPolicy } from './outbound-policy.ts'

/** Refuses calls past `limit`. Made anew for every turn, so that one activity cannot cause thousands. */
export function limitOutbound(limit: number): OutboundPolicy {
  let calls = 0
  return async (request, send) => {
    calls += 1
    if (calls > limit) throw new Error(`Outbound call ${calls} of one turn, expected at most ${limit}`)
    return send(request)
  }
}
