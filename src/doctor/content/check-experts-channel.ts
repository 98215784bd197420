import type { Answer, NoAnswer } from '../ask.ts'
import { type Finding, findingsOf } from '../finding.ts'
import { troubleOf } from '../no-answer.ts'

/** `no-token`: there was nothing to ask with. */
export type ExpertsFacts = Answer | NoAnswer | 'no-token' | 'not-set'

const found = findingsOf(
  'experts-channel',
  'Requests to experts are posted there; where it cannot be reached they wait.',
)

const install =
  'In Teams, add the app to the team of that channel, then write `experts here` to it there, or correct EXPERTS_CHANNEL.'

export function checkExpertsChannel(facts: ExpertsFacts): Finding {
  if (facts === 'not-set')
    return found.skipped(
      'EXPERTS_CHANNEL is not set.',
      'Set it, or write `experts here` to the bot in the channel of the experts. One that was set so is looked at by `/readyz?verbose`.',
    )
  if (facts === 'no-token') return found.skipped('Without a token it cannot be reached, see sign-in.')
  if (facts.kind === 'no-answer') {
    const { what, fix } = troubleOf(facts)
    return found.failure(what, fix)
  }
  const { status } = facts
  if (status === 200) return found.ok('The channel is there, and Svar is a member of its team.')
  if (status === 403 || status === 404)
    return found.failure(
      `Svar is not in the team of the channel, or there is no such channel (${status}).`,
      install,
    )
  if (status === 401)
    return found.failure(
      'Teams does not accept the token of the bot (401).',
      'Check that the Azure Bot has this MicrosoftAppId, and that its Teams channel is turned on.',
    )
  if (status === 429)
    return found.warning('Teams has too many requests of this bot just now (429).', 'Ask again in a minute.')
  return found.warning(`Teams answers ${status} about the channel.`, 'Ask again in some minutes.')
}
