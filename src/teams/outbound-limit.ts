import { PlainError } from '../log.ts'
import type { OutboundPolicy, OutboundResponse } from './outbound-policy.ts'

export type OutboundLimits = { readonly calls: number; readonly callMs: number }

/**
 * Refuses calls past `calls`, and gives up on each after `callMs`. Made anew for every turn, so that one
 * activity cannot cause thousands.
 */
export function limitOutbound({ calls, callMs }: OutboundLimits): OutboundPolicy {
  let made = 0
  return async (request, send) => {
    made += 1
    if (made > calls) throw new PlainError(`Outbound call ${made} of one turn, expected at most ${calls}`)
    return within(callMs, send(request))
  }
}

function within(ms: number, answer: Promise<OutboundResponse>): Promise<OutboundResponse> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new PlainError(`No answer to an outbound call within ${ms} ms`)), ms)
    answer.then(resolve, reject).finally(() => clearTimeout(late))
  })
}
