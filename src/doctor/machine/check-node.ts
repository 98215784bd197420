import { type Finding, findingsOf } from '../finding.ts'

const found = findingsOf(
  'node',
  'Older releases lack what Svar is built on; those past their end get no security fixes.',
)

/** Ends of support of the even releases, by the Node.js release schedule. Odd ones live for half a year only. */
const ends: Readonly<Record<number, string>> = {
  20: '2026-04-30',
  22: '2027-04-30',
  24: '2028-04-30',
  26: '2029-04-30',
}

const OLDEST = [20, 19] as const // package.json's `engines`

const fix = 'Install Node 24 or the newest release with long-term support.'

export function checkNode(version: string, today: string): Finding {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  if (major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1]))
    return found.failure(
      `Node ${version} is too old for Svar, which needs ${OLDEST.join('.')} or newer.`,
      fix,
    )
  if (major % 2 === 1) return found.warning(`Node ${version} is a release without long-term support.`, fix)
  const end = ends[major]
  if (end !== undefined && end < today)
    return found.warning(`Node ${version} has had no security fixes since ${end}.`, fix)
  return found.ok(`Node ${version}.`)
}
