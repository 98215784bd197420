import { quote, refuse } from '../refusal.ts'
import type { Check } from './check.ts'
import { isLoopbackHost } from './loopback.ts'
import type { Rules } from './rules.ts'

/** Where the answer, and with it the bot's own token, would be sent. */
export const checkServiceUrl: Check = ({ activity }, rules) => {
  const { serviceUrl } = activity
  if (!isPlain(serviceUrl) || !URL.canParse(serviceUrl))
    return refuse(403, 'Unexpected `serviceUrl`, expected an address')
  return isAllowed(new URL(serviceUrl), rules)
    ? undefined
    : refuse(403, `Unexpected \`serviceUrl\` ${quote(serviceUrl)}, expected https and a host that is allowed`)
}

// What two readers of an address could take for different hosts or paths.
const isPlain = (url: string): boolean => /^[^\s\\?#]+$/.test(url)

function isAllowed(url: URL, { serviceHosts, loopbackService }: Rules): boolean {
  if (url.username || url.password) return false
  if (loopbackService && isLoopbackHost(url.hostname)) return /^https?:$/.test(url.protocol)
  if (url.protocol !== 'https:' || url.port !== '') return false
  return serviceHosts.some((allowed) =>
    allowed.startsWith('*.') ? url.hostname.endsWith(allowed.slice(1)) : url.hostname === allowed,
  )
}
