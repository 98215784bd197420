import type { IncomingHttpHeaders } from 'node:http'
import type { Log } from '../log.ts'
import type { RawActivity } from '../teams/raw-activity.ts'
import type { Received } from '../teams/teams-adapter.ts'
import type { VerifyToken } from '../teams/verify-token.ts'
import type { Watch } from '../telemetry/watch.ts'
import { checkActivity } from './check-activity.ts'
import { guard } from './guard/guard.ts'
import type { Rules } from './guard/rules.ts'
import type { Limits } from './limits.ts'
import { activityKey, isForAnswerAlone, type Once } from './once.ts'
import { readJson } from './read-json.ts'
import type { Refusal } from './refusal.ts'

export type Receive = (authorization: string, activity: RawActivity) => Promise<Received>

export type ActivityParts = {
  readonly rules: Rules
  /** Absent only where there is no app id. */
  readonly verify: VerifyToken | undefined
  readonly receive: Receive
  readonly once: Once
  readonly log: Log
  readonly now: () => number
  readonly watch: Watch
}

export type ActivityRequest = {
  readonly id: string
  readonly headers: IncomingHttpHeaders
  readonly remote: string
  readonly text: string
}

/** From the text of a request to its answer: read, guard, verify, and one turn for one activity. */
export async function answerActivity(
  request: ActivityRequest,
  limits: Limits,
  parts: ActivityParts,
): Promise<Received> {
  const admitted = await parts.watch.measure('guard', () => admit(request, limits, parts))
  if (admitted.kind === 'refuse') return refused(request.id, admitted, parts)
  const { activity } = admitted
  const { authorization = '' } = request.headers
  const receive = (): Promise<Received> => parts.receive(authorization, activity)
  return isForAnswerAlone(activity) ? receive() : parts.once(activityKey(activity), receive)
}

async function admit(request: ActivityRequest, limits: Limits, parts: ActivityParts) {
  const read = readActivity(request, limits, parts)
  if (read.kind === 'refuse') return read
  return (await verifySender(request.headers.authorization ?? '', read.activity, parts)) ?? read
}

function readActivity(request: ActivityRequest, limits: Limits, { rules, now }: ActivityParts) {
  const json = readJson(request.text, limits)
  if (json.kind === 'refuse') return json
  const checked = checkActivity(json.value)
  if (checked.kind === 'refuse') return checked
  const { headers, remote } = request
  const verdict = guard({ headers, remote, activity: checked.activity }, rules, now())
  return verdict.kind === 'refuse' ? verdict : checked
}

async function verifySender(
  authorization: string,
  { channelId, serviceUrl }: RawActivity,
  { rules, verify }: ActivityParts,
): Promise<Refusal | undefined> {
  if (rules.appId === '') return undefined
  if (!verify)
    return { kind: 'refuse', status: 503, reason: '`verify` is missing, expected one with an app id' }
  const verified = await verify({ authorization, channelId, serviceUrl })
  switch (verified.kind) {
    case 'verified':
      return undefined
    case 'refused':
      return { kind: 'refuse', status: 401, reason: verified.reason }
    case 'unreachable':
      return { kind: 'refuse', status: 503, reason: verified.reason }
  }
}

type Listeners = Pick<ActivityParts, 'log' | 'watch'>

export function refused(id: string, { status, reason }: Refusal, { log, watch }: Listeners): Received {
  log('request refused', { id, status, reason })
  watch.count.refusal(status)
  return { status }
}
