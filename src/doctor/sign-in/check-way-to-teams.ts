import type { Answer, NoAnswer } from '../ask.ts'
import { type Finding, findingsOf } from '../finding.ts'
import { troubleOf } from '../no-answer.ts'

const found = findingsOf(
  'way-to-teams',
  'Every answer goes out by this way, whatever way the question came in by.',
)

/** Whether the service that answers are sent to can be reached; what it says does not matter. Undefined without an app id. */
export function checkWayToTeams(answer: Answer | NoAnswer | undefined, host: string): Finding {
  if (answer === undefined) return found.skipped('There is no app id, so nothing is sent to Teams.')
  if (answer.kind === 'answer') return found.ok(`\`${host}\` can be reached.`)
  const { what, fix } = troubleOf(answer)
  return found.failure(what, fix)
}
