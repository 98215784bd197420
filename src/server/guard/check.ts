import type { RawActivity } from '../../teams/raw-activity.ts'
import type { Refusal } from '../refusal.ts'
import type { Rules } from './rules.ts'
import type { Caller } from './sign-of-outside.ts'

export type GuardedRequest = Caller & { readonly activity: RawActivity }

export type Check = (request: GuardedRequest, rules: Rules, now: number) => Refusal | undefined
