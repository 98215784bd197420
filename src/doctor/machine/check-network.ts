import type { Answer, NoAnswer } from '../ask.ts'
import { type CheckName, type Finding, findingsOf } from '../finding.ts'
import { isDistrust, troubleOf } from '../no-answer.ts'

/** What was asked outside, and for which check. */
export interface AskedOutside {
  readonly check: CheckName
  readonly answer: Answer | NoAnswer
}

const found = findingsOf('network', 'Svar speaks to Microsoft over the internet, in both directions.')

const connect =
  'Give this machine a network, a DNS server that knows these names, and a way to them by HTTPS (port 443) past firewalls and proxies.'

/** Whether anything outside can be reached at all. */
export function checkNetwork(asked: readonly AskedOutside[]): Finding {
  if (asked.length === 0) return found.skipped('There is no app id, so nothing outside was asked.')
  const { silent, first } = silentOf(asked)
  if (first === undefined || silent.length < asked.length) return found.ok('The internet can be reached.')
  const hosts = silent.map(({ host }) => `\`${host}\``).join(', ')
  return found.failure(
    `Nothing outside can be reached: ${hosts} (${first.code}).`,
    isDistrust(first.code) ? troubleOf(first).fix : connect,
  )
}

/** Findings of checks that could only fail for want of a network are left to the one that says so. */
export function withoutEchoes(
  findings: readonly Finding[],
  network: Finding,
  asked: readonly AskedOutside[],
): readonly Finding[] {
  if (network.verdict !== 'failure') return findings
  const echoes = asked.map(({ check }) => check)
  return findings.map((finding) =>
    echoes.includes(finding.check)
      ? { ...finding, verdict: 'skipped', what: 'Nothing outside can be reached, see network.', fix: '' }
      : finding,
  )
}

function silentOf(asked: readonly AskedOutside[]) {
  const silent = asked.flatMap(({ answer }) => (answer.kind === 'no-answer' ? [answer] : []))
  return { silent, first: silent[0] }
}
