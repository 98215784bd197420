import type { BotIdentity } from '../config/config.ts'
import { type Answer, ask, type NoAnswer } from './ask.ts'
import { checkExpertsChannel, type ExpertsFacts } from './content/check-experts-channel.ts'
import type { Finding } from './finding.ts'
import { checkClock } from './machine/check-clock.ts'
import type { Patient } from './patient.ts'
import { checkAppId } from './sign-in/check-app-id.ts'
import { checkBotKeys } from './sign-in/check-bot-keys.ts'
import { checkClientSecret } from './sign-in/check-client-secret.ts'
import { checkSignIn, type SignInFacts } from './sign-in/check-sign-in.ts'
import { azureImdsUrl, fetchToken } from './sign-in/fetch-token.ts'
import { secretShape } from './sign-in/secret-shape.ts'
import { readTokenReply, type SignIn } from './sign-in/sign-in.ts'
import type { Surroundings } from './surroundings.ts'

/** Who the bot is, and what Microsoft says to that. */
export async function examineMicrosoft(patient: Patient, signal: AbortSignal): Promise<readonly Finding[]> {
  const { config, now } = patient
  const { identity } = config
  const [{ signIn, experts, clock }, keys] = await Promise.all([
    signInAndGoOn(patient, signal),
    askKeys(patient, signal),
  ])
  return [
    checkAppId(identity),
    checkSignIn(signIn),
    checkClientSecret(identity.kind, config.credentialEnds, now()),
    checkBotKeys(keys?.answer),
    checkExpertsChannel(experts),
    checkClock({ now: now(), other: keys?.clock ?? clock, zone: zoneOf(patient) }),
  ]
}

interface Entry {
  readonly signIn: SignInFacts
  readonly experts: ExpertsFacts
  readonly clock: Clock
}

type Clock = { readonly date: string; readonly at: number } | undefined

/** Gets a token, and asks with it for the experts' channel. */
async function signInAndGoOn(patient: Patient, signal: AbortSignal): Promise<Entry> {
  const { cloud, surroundings, places, now } = patient
  const { identity, expertsChannel } = patient.config
  const experts = expertsChannel === undefined ? 'not-set' : 'no-token'
  if (identity.kind === 'none') return { signIn: { by: 'nothing' }, experts, clock: undefined }
  if (identity.kind === 'UserAssignedMSI' && surroundings.hasWorkloadIdentity)
    return { signIn: { by: 'workload-identity' }, experts, clock: undefined }
  const { trusted, imdsUrl = azureImdsUrl } = places ?? {}
  const reply = await fetchToken(identity, { cloud, surroundings, imdsUrl, trusted }, signal)
  // The clock of a managed identity is this machine's own.
  const clock = identity.kind === 'SingleTenant' ? clockOf(reply, now()) : undefined
  const { signIn: outcome, token } = readTokenReply(reply)
  const signIn = factsOf(identity, outcome, surroundings)
  if (token === undefined || expertsChannel === undefined) return { signIn, experts, clock }
  return { signIn, experts: await askExperts(patient, expertsChannel, token, signal), clock }
}

// One page of members: the unpaged list is throttled, and nobody's name is looked at.
function askExperts(
  { cloud, places }: Patient,
  channel: string,
  token: string,
  signal: AbortSignal,
): Promise<Answer | NoAnswer> {
  const connector = places?.connectorUrl ?? `https://${cloud.serviceHosts[0]}/teams`
  return ask(`${connector}/v3/conversations/${encodeURIComponent(channel)}/pagedmembers?pageSize=50`, {
    headers: { authorization: `Bearer ${token}` },
    trusted: places?.trusted,
    signal,
  })
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
