import type { NoAnswer } from './ask.ts'

export interface Trouble {
  readonly what: string
  readonly fix: string
}

/** What kept a host from answering, in words, and who can mend it. */
export function troubleOf({ host, code }: NoAnswer): Trouble {
  switch (kindOf(code)) {
    case 'name':
      return {
        what: `The name \`${host}\` is not known to this machine's DNS (${code}).`,
        fix: `Check that the name is right and that this machine's DNS server knows it: \`nslookup ${nameOf(host)}\`. In a closed network, have it let through.`,
      }
    case 'refused':
      return {
        what: `\`${host}\` refuses the connection (${code}).`,
        fix: `Check that the service runs there and that no firewall rejects connections to \`${host}\`.`,
      }
    case 'silence':
      return {
        what: `\`${host}\` does not answer in time (${code}).`,
        fix: `A firewall most likely swallows the connection: let this machine reach \`${host}\` directly. Svar's sign-in does not go through HTTPS_PROXY.`,
      }
    case 'certificate':
      return {
        what: `\`${host}\` shows a certificate that is not trusted here (${code}).`,
        fix: 'If a proxy of yours opens TLS on the way, give Node its root certificate by NODE_EXTRA_CA_CERTS, or let this host pass it unopened.',
      }
    case 'broken':
      return {
        what: `The connection to \`${host}\` breaks off (${code}).`,
        fix: `Something on the way does not speak HTTPS or cuts it off: look for a proxy or firewall between this machine and \`${host}\`.`,
      }
  }
}

type Kind = 'name' | 'refused' | 'silence' | 'certificate' | 'broken'

function kindOf(code: string): Kind {
  if (/^(ENOTFOUND|EAI_\w+)$/.test(code)) return 'name'
  if (code === 'ECONNREFUSED') return 'refused'
  if (/^(TIMEOUT|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ENETDOWN|EHOSTDOWN)$/.test(code)) return 'silence'
  return isDistrust(code) ? 'certificate' : 'broken'
}

/** Whether a server was reached and not trusted. */
export const isDistrust = (code: string): boolean =>
  /CERT|SELF_SIGNED|UNABLE_TO|HOSTNAME_MISMATCH|INVALID_CA/.test(code)

const nameOf = (host: string): string => host.replace(/:\d+$/, '')
