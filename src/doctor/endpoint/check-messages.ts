import type { Answer, NoAnswer } from '../ask.ts'
import { type Finding, findingsOf } from '../finding.ts'

export interface MessagesFacts {
  readonly hasAppId: boolean
  /** What a message without a token was answered. */
  readonly answer: Answer | NoAnswer
}

const found = findingsOf(
  'messages',
  'The guarded bot answers 401 to whoever shows no token; anything else is not the bot, or not guarded.',
)

/** Whether the guarded bot stands at `/api/messages` of the public address. Undefined without one. */
export function checkMessages(facts: MessagesFacts | undefined): Finding {
  if (facts === undefined) return found.skipped('PUBLIC_URL is not set, so no message was sent there.')
  const { answer, hasAppId } = facts
  if (answer.kind === 'no-answer') return found.skipped('The public address does not answer, see above.')
  if (!hasAppId) return found.skipped('There is no app id, so nobody beyond this machine is listened to.')
  const { status } = answer
  if (status === 401) return found.ok('A message without a token is refused, as it must be (401).')
  if (status === 404 || status === 405)
    return found.failure(
      `There is no bot at \`/api/messages\` (${status}).`,
      'Let the proxy pass the whole path on, and write `/api/messages` at the end of the messaging endpoint of the Azure Bot.',
    )
  if (status < 300)
    return found.failure(
      `A message without a token is accepted (${status}).`,
      'Something that is not this bot answers there, or a bot without an app id: stop it, and start Svar with MicrosoftAppId.',
    )
  return found.failure(
    `A message without a token is answered ${status}, expected 401.`,
    'A proxy, a firewall or App Service Authentication answers in its place: let POST requests to `/api/messages` pass untouched.',
  )
}
