import type { Refusal } from '../refusal.ts'
import type { Check, GuardedRequest } from './check.ts'
import { checkChannel } from './check-channel.ts'
import { checkLists } from './check-lists.ts'
import { checkRecipient } from './check-recipient.ts'
import { checkRemote } from './check-remote.ts'
import { checkServiceUrl } from './check-service-url.ts'
import { checkTenant } from './check-tenant.ts'
import { checkToken } from './check-token.ts'
import type { Rules } from './rules.ts'

// The order is that of the answers a stranger gets: 401 before anything about this bot shows.
const checks: readonly Check[] = [
  checkRemote,
  checkToken,
  checkChannel,
  checkServiceUrl,
  checkRecipient,
  checkTenant,
  checkLists,
]

export type Verdict = { readonly kind: 'pass' } | Refusal

/** Everything that can be told before a signature is checked and the adapter sees the activity. */
export function guard(request: GuardedRequest, rules: Rules, now: number): Verdict {
  for (const check of checks) {
    const refusal = check(request, rules, now)
    if (refusal) return refusal
  }
  return { kind: 'pass' }
}
