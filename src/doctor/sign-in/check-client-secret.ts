import { type Finding, findingsOf } from '../finding.ts'
import type { Trouble } from '../no-answer.ts'
import { misshapen, WRONG_SECRET } from './aadsts.ts'
import type { SignInFacts } from './check-sign-in.ts'

const found = findingsOf('client-secret', 'On the day that the secret ends, Svar falls silent for everybody.')

const renew =
  'Azure portal, App registrations, the app, Certificates & secrets: make a new client secret, put its Value into MicrosoftAppPassword and its end into CREDENTIAL_ENDS, restart, then delete the old one.'

const DAY_MS = 86_400_000

/** Days before the end at which the warning becomes more urgent. */
const stages = [1, 7, 30, 60] as const

export interface Ending {
  /** Whole days that are left; negative once it has ended. */
  readonly daysLeft: number
  /** The stage that is reached; 0 once it has ended, undefined while the end is far off. */
  readonly stage: 0 | (typeof stages)[number] | undefined
}

/** How far off the end of a credential is that ends with this day (`YYYY-MM-DD`, UTC). */
export function endingOf(ends: string, now: number): Ending {
  const today = Math.floor(now / DAY_MS)
  const daysLeft = Date.parse(`${ends}T00:00:00Z`) / DAY_MS - today
  if (daysLeft < 0) return { daysLeft, stage: 0 }
  return { daysLeft, stage: stages.find((stage) => daysLeft <= stage) }
}

/** Warns before the client secret ends, and of one that cannot be a secret. */
export function checkClientSecret(
  identity: 'none' | 'SingleTenant' | 'UserAssignedMSI',
  ends: string | undefined,
  now: number,
  signIn: SignInFacts,
): Finding {
  if (identity === 'none') return found.skipped('There is no app id, so no secret either.')
  const trouble = troubleWith(signIn)
  if (trouble !== undefined) return found.failure(`${trouble.what}.`, trouble.fix)
  if (ends === undefined)
    return identity === 'UserAssignedMSI'
      ? found.ok('A managed identity has no secret that could end.')
      : found.skipped(
          'The day on which the client secret ends is not known.',
          'Set CREDENTIAL_ENDS to it, to be warned 60, 30, 7 and 1 days before.',
        )
  const { daysLeft, stage } = endingOf(ends, now)
  if (stage === undefined) return found.ok(`The client secret ends on ${ends}, in ${daysLeft} days.`)
  if (stage === 0) return found.failure(`The client secret ended on ${ends}.`, renew)
  return found.warning(`The client secret ends on ${ends}, ${inDays(daysLeft)}.`, renew)
}

/** What the form of the secret tells, unless Microsoft took it all the same, or its refusal is told by it already. */
function troubleWith(facts: SignInFacts): Trouble | undefined {
  if (facts.by !== 'secret' || facts.signIn.kind === 'token') return undefined
  const isTold = facts.signIn.kind === 'refused' && facts.signIn.code === WRONG_SECRET
  return isTold ? undefined : misshapen(facts.owner.shape)
}

function inDays(days: number): string {
  if (days === 0) return 'today'
  return days === 1 ? 'tomorrow' : `in ${days} days`
}
