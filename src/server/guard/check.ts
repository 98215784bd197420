import type { IncomingHttpHeaders } from 'node:http'
import type { RawActivity } from '../../teams/raw-activity.ts'
import type { Refusal } from '../refusal.ts'
import type { Rules } from './rules.ts'

export type GuardedRequest = {
  readonly headers: IncomingHttpHeaders
  readonly activity: RawActivity
  /** The address that the connection comes from. */
  readonly remote: string
}

export type Check = (request: GuardedRequest, rules: Rules, now: number) => Refusal | undefined
