import type { Answer, NoAnswer } from '../ask.ts'
import { type Finding, findingsOf } from '../finding.ts'
import { troubleOf } from '../no-answer.ts'
import { svarVersion } from './healthz.ts'
import { isPrivateAddress } from './private-address.ts'

export interface PublicFacts {
  readonly host: string
  /** What `/healthz` answered there. */
  readonly health: Answer | NoAnswer
  readonly version: string
}

const found = findingsOf('public-address', 'The Bot Service brings every question to this address.')

/** Whether the bot answers at the address that the Bot Service has of it, as far as that shows from here. */
export function checkPublicAddress(facts: PublicFacts | undefined): Finding {
  if (facts === undefined)
    return found.skipped(
      'PUBLIC_URL is not set, so it was not looked at from outside.',
      'Set PUBLIC_URL to the address of the bot, such as `https://svar.example.com`.',
    )
  const { health, host } = facts
  if (health.kind === 'no-answer') return found.failure(troubleOf(health).what, fixOf(health.code, host))
  return answered(health, facts)
}

function answered(health: Answer, { host, version }: PublicFacts): Finding {
  const { status, address } = health
  const running = svarVersion(health)
  if (running === undefined) return notSvar(status, host)
  if (running !== version)
    return found.warning(
      `\`${host}\` is Svar ${running}, but this is Svar ${version}.`,
      'If the doctor was not started on the bot’s own machine, all is well; else the address leads to another installation.',
    )
  if (isPrivateAddress(address))
    return found.warning(
      `\`${host}\` is Svar ${running}, but leads to the private address \`${address}\` here.`,
      `The Bot Service comes from the internet: check that \`${host}\` leads to a public address there.`,
    )
  return found.ok(`\`${host}\` is this Svar, ${running}.`)
}

function notSvar(status: number, host: string): Finding {
  if ([502, 503, 504].includes(status))
    return found.failure(
      `\`${host}\` answers ${status}: what stands in front of Svar does not reach it.`,
      'Start Svar, and check that the proxy passes requests on to its PORT.',
    )
  if ([301, 302, 303, 307, 308, 401, 403].includes(status))
    return found.failure(
      `\`${host}\` answers ${status}: it sends callers elsewhere or wants a sign-in of its own.`,
      'The Bot Service can do neither. Turn off App Service Authentication, access restrictions or the sign-in of the proxy for this address; Svar checks each request by itself.',
    )
  return found.failure(
    `\`${host}\` answers (${status}), but not as Svar does.`,
    'The address leads to another program: correct PUBLIC_URL, or the proxy.',
  )
}

function fixOf(code: string, host: string): string {
  switch (code) {
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `Make a DNS entry that leads \`${host}\` to the bot, or correct PUBLIC_URL.`
    case 'ECONNREFUSED':
      return 'Start Svar and what stands in front of it, and let it listen on port 443.'
    case 'TIMEOUT':
      return `Open port 443 to the internet. Some networks cannot reach their own public address: then try \`curl https://${host}/healthz\` from outside.`
    default:
      return 'Check that HTTPS is spoken there: a certificate and port 443 in front of Svar.'
  }
}
