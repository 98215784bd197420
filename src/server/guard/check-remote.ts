import { refuse } from '../refusal.ts'
import type { Check } from './check.ts'
import { signOfOutside } from './sign-of-outside.ts'

/** Without an app id nobody signs in, so only programs on this machine may ask. */
export const checkRemote: Check = (request, { appId }) => {
  const sign = appId === '' ? signOfOutside(request) : undefined
  return sign && refuse(403, `Unexpected ${sign.found} without an app id, expected ${sign.expected}`)
}
