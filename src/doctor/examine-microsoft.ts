import type { BotIdentity } from '../config/config.ts'
import { type Answer, ask, type NoAnswer } from './ask.ts'
import { askExperts } from './ask-experts.ts'
import { checkExpertsChannel, type ExpertsFacts } from './content/check-experts-channel.ts'
import type { Finding } from './finding.ts'
import { checkClock } from './machine/check-clock.ts'
import { type AskedOutside, checkNetwork, withoutEchoes } from './machine/check-network.ts'
import { connectorOf, type Patient } from './patient.ts'
import { checkAppId } from './sign-in/check-app-id.ts'
import { checkBotKeys } from './sign-in/check-bot-keys.ts'
import { checkClientSecret } from './sign-in/check-client-secret.ts'
import { checkSignIn, type SignInFacts } from './sign-in/check-sign-in.ts'
import { checkWayToTeams } from './sign-in/check-way-to-teams.ts'
import { azureImdsUrl, fetchToken } from './sign-in/fetch-token.ts'
import { secretShape } from './sign-in/secret-shape.ts'
import { readTokenReply, type SignIn } from './sign-in/sign-in.ts'
import type { Surroundings } from './surroundings.ts'

/** Who the bot is, and what Microsoft says to that. */
export async function examineMicrosoft(patient: Patient, signal: AbortSignal): Promise<readonly Finding[]> {
  const { config, now } = patient
  const { identity } = config
  const [{ signIn, experts, clock, entra }, keys, teams] = await Promise.all([
    signInAndGoOn(patient, signal),
    askKeys(patient, signal),
    askTeams(patient, signal),
  ])
  const asked: readonly AskedOutside[] = [
    ...(entra ? [{ check: 'sign-in', answer: entra } as const] : []),
    ...(keys ? [{ check: 'bot-keys', answer: keys.answer } as const] : []),
    ...(teams ? [{ check: 'way-to-teams', answer: teams } as const] : []),
  ]
  const network = checkNetwork(asked)
  const findings = [
    checkAppId(identity),
    checkSignIn(signIn),
    checkClientSecret(identity.kind, config.credentialEnds, now(), signIn),
    checkBotKeys(keys?.answer),
    checkWayToTeams(teams, new URL(connectorOf(patient)).host),
    checkExpertsChannel(experts),
    checkClock({ now: now(), other: keys?.clock ?? clock, zone: zoneOf(patient) }),
  ]
  return [network, ...withoutEchoes(findings, network, asked)]
}

interface Entry {
  readonly signIn: SignInFacts
  readonly experts: ExpertsFacts
  readonly clock: Clock
  /** What Microsoft Entra answered; undefined when it was not asked. */
  readonly entra: Answer | NoAnswer | undefined
}

type Clock = { readonly date: string; readonly at: number } | undefined

/** Gets a token, and asks with it for the experts' channel. */
async function signInAndGoOn(patient: Patient, signal: AbortSignal): Promise<Entry> {
  const { token, ...entry } = await signInto(patient, signal)
  return { ...entry, experts: await askExperts(patient, token, signal) }
}

async function signInto(patient: Patient, signal: AbortSignal) {
  const { cloud, surroundings, places, now } = patient
  const { identity } = patient.config
  if (identity.kind === 'none') return without('nothing')
  if (identity.kind === 'UserAssignedMSI' && surroundings.hasWorkloadIdentity)
    return without('workload-identity')
  const { trusted, imdsUrl = azureImdsUrl } = places ?? {}
  const reply = await fetchToken(identity, { cloud, surroundings, imdsUrl, trusted }, signal)
  const { signIn, token } = readTokenReply(reply)
  const facts = factsOf(identity, signIn, surroundings)
  // A managed identity is asked for on this machine, and its clock is that of this machine.
  if (facts.by === 'identity') return { signIn: facts, token, clock: undefined, entra: undefined }
  return { signIn: facts, token, clock: clockOf(reply, now()), entra: reply }
}

const without = (by: 'nothing' | 'workload-identity') =>
  ({ signIn: { by }, token: undefined, clock: undefined, entra: undefined }) as const

function askTeams(patient: Patient, signal: AbortSignal): Promise<Answer | NoAnswer> | undefined {
  if (patient.config.identity.kind === 'none') return undefined
  return ask(connectorOf(patient), { trusted: patient.places?.trusted, signal })
}

async function askKeys({ config, cloud, places, now }: Patient, signal: AbortSignal) {
  if (config.identity.kind === 'none') return undefined
  const answer = await ask(cloud.metadataUrl, { trusted: places?.trusted, signal })
  return { answer, clock: clockOf(answer, now()) }
}

const clockOf = (answer: Answer | NoAnswer, at: number): Clock =>
  answer.kind === 'answer' && answer.date !== undefined ? { date: answer.date, at } : undefined

function factsOf(
  identity: Exclude<BotIdentity, { readonly kind: 'none' }>,
  signIn: SignIn,
  { identityEndpoint }: Surroundings,
): SignInFacts {
  const { appId, tenantId } = identity
  switch (identity.kind) {
    case 'SingleTenant':
      return { by: 'secret', owner: { appId, tenantId, shape: secretShape(identity.password) }, signIn }
    case 'UserAssignedMSI':
      return { by: 'identity', source: identityEndpoint ? 'app-service' : 'imds', appId, signIn }
  }
}

function zoneOf({ surroundings: { timeZone } }: Patient) {
  return timeZone === undefined ? undefined : { name: timeZone, isKnown: isTimeZone(timeZone) }
}

function isTimeZone(name: string): boolean {
  if (name.startsWith(':')) return true // a file of the system
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false // a RangeError is how Intl says no
  }
}
