import type { Answer, NoAnswer } from '../ask.ts'
import { type Finding, findingsOf } from '../finding.ts'
import { troubleOf } from '../no-answer.ts'

const found = findingsOf(
  'bot-keys',
  "Without the Bot Service's keys Svar cannot tell its requests from forged ones, and refuses them all.",
)

/** Whether the keys can be had that the tokens of incoming requests are checked with. Undefined without an app id. */
export function checkBotKeys(answer: Answer | NoAnswer | undefined): Finding {
  if (answer === undefined) return found.skipped('There is no app id, so no request brings a token.')
  if (answer.kind === 'no-answer') {
    const { what, fix } = troubleOf(answer)
    return found.failure(what, fix)
  }
  if (answer.status === 200 && answer.text.includes('"jwks_uri"'))
    return found.ok('The keys of the Bot Service can be had.')
  return found.failure(
    `Something that is not the Bot Service answered in its place (${answer.status}).`,
    'A proxy or firewall stands in between most likely: let this machine reach the Bot Service directly.',
  )
}
