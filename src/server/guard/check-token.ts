import { checkClaims } from '../../teams/check-claims.ts'
import { readToken } from '../../teams/token.ts'
import { refuse } from '../refusal.ts'
import type { Check } from './check.ts'

/** The claims of the token, before anything is fetched, verified or remembered for its sake. */
export const checkToken: Check = ({ headers, activity }, rules, now) => {
  if (rules.appId === '') return undefined
  const token = readToken(headers.authorization ?? '')
  if (!token) return refuse(401, 'Missing `Authorization`, expected `Bearer` and a signed token')
  const reason = checkClaims(token, rules, now)
  if (reason) return refuse(401, reason)
  return token.claims.serviceurl === activity.serviceUrl
    ? undefined
    : refuse(401, "Unexpected `serviceurl` in the token, expected the activity's `serviceUrl`")
}
