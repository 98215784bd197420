import type { Certificate } from '../ask.ts'
import { type Finding, findingsOf } from '../finding.ts'

const found = findingsOf(
  'certificate',
  'The Bot Service speaks to nobody whose certificate it does not trust; Svar then hears nothing.',
)

const DAY_MS = 86_400_000
const SOON_DAYS = 14 // those who renew by themselves have done so by then

/** The certificate of the public address. Undefined when it did not show one. */
export function checkCertificate(
  certificate: Certificate | undefined,
  host: string | undefined,
  now: number,
): Finding {
  if (certificate === undefined || host === undefined)
    return found.skipped('There was no certificate to look at.')
  const { distrust, ends } = certificate
  const day = new Date(ends).toISOString().slice(0, 10)
  if (distrust !== undefined) return distrusted(distrust, host, day)
  const left = Math.floor((Date.parse(ends) - now) / DAY_MS)
  const what = `The certificate of \`${host}\` ends on ${day}, in ${left} days.`
  return left > SOON_DAYS
    ? found.ok(what)
    : found.warning(what, 'Renew it, and see why that did not happen by itself.')
}

function distrusted(code: string, host: string, day: string): Finding {
  switch (code) {
    case 'CERT_HAS_EXPIRED':
      return found.failure(`The certificate of \`${host}\` ended on ${day}.`, 'Renew it.')
    case 'ERR_TLS_CERT_ALTNAME_INVALID':
      return found.failure(
        `The certificate that \`${host}\` shows is for another name.`,
        `Use one that names \`${host}\`, or correct PUBLIC_URL.`,
      )
    default:
      return found.failure(
        `The certificate of \`${host}\` is not trusted (${code}).`,
        'Use one of a public authority, together with its intermediate certificates.',
      )
  }
}
