import { isSameId } from './same-id.ts'
import type { Token } from './token.ts'

export type TokenRules = {
  readonly appId: string
  readonly issuers: readonly string[]
  readonly tenants: readonly string[]
}

const clockSkew = 300 // seconds, as the Bot Service asks

type ClaimCheck = (token: Token, rules: TokenRules, seconds: number) => string | undefined

// A fixed list that holds before any library sees the token: botframework-connector remembers the issuers
// of every tenant that any token names, signed or not, and takes tokens without `exp`.
const checks: readonly ClaimCheck[] = [
  ({ algorithm }) => (algorithm === 'RS256' ? undefined : 'Unexpected `alg`, expected `RS256`'),
  ({ critical }) => (critical === undefined ? undefined : 'Unexpected `crit`, expected none'),
  ({ keyId }) =>
    typeof keyId === 'string' && keyId.length > 0 && keyId.length <= 256
      ? undefined
      : 'Missing `kid`, expected the name of a key',
  ({ claims }, { issuers }) =>
    typeof claims.iss === 'string' && issuers.includes(claims.iss)
      ? undefined
      : 'Unexpected `iss`, expected the Bot Service',
  ({ claims }, { appId }) =>
    isSameId(claims.aud, appId) ? undefined : 'Unexpected `aud`, expected the app id of this bot',
  ({ claims }, { appId }) =>
    isSameId(claims.appid, appId) || isSameId(claims.azp, appId)
      ? "Unexpected `appid`, expected a channel's token, not the bot's own"
      : undefined,
  ({ claims }, { tenants }) =>
    claims.tid === undefined || tenants.some((tenant) => isSameId(claims.tid, tenant))
      ? undefined
      : 'Unexpected `tid`, expected a tenant that is allowed',
  ({ claims }, _rules, seconds) =>
    typeof claims.exp === 'number' && claims.exp + clockSkew > seconds
      ? undefined
      : 'Missing or past `exp`, expected a time to come',
  ({ claims }, _rules, seconds) =>
    claims.nbf === undefined || (typeof claims.nbf === 'number' && claims.nbf - clockSkew <= seconds)
      ? undefined
      : 'Unexpected `nbf`, expected a time that has come',
]

/** Why these claims are refused, or nothing. `now` is in milliseconds. */
export function checkClaims(token: Token, rules: TokenRules, now: number): string | undefined {
  for (const check of checks) {
    const reason = check(token, rules, now / 1000)
    if (reason) return reason
  }
  return undefined
}
