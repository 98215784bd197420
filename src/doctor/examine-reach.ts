import { type Answer, ask, type NoAnswer } from './ask.ts'
import { checkCertificate } from './endpoint/check-certificate.ts'
import { checkListening } from './endpoint/check-listening.ts'
import { checkMessages } from './endpoint/check-messages.ts'
import { checkPublicAddress } from './endpoint/check-public-address.ts'
import type { Finding } from './finding.ts'
import type { Patient } from './patient.ts'

/** Whether the bot can be reached: on this machine, and by its public address. */
export async function examineReach(patient: Patient, signal: AbortSignal): Promise<readonly Finding[]> {
  const { config, version, now } = patient
  const [here, outside] = await Promise.all([
    ask(`${urlHere(config)}/healthz`, { signal }),
    askOutside(patient, signal),
  ])
  const { host, health, message } = outside ?? {}
  const certificate = health?.kind === 'answer' ? health.certificate : undefined
  const hasAppId = config.identity.kind !== 'none'
  return [
    checkListening(here, config.port),
    checkPublicAddress(outside && { ...outside, version }),
    checkCertificate(certificate, host, now()),
    checkMessages(message && { hasAppId, answer: message }),
  ]
}

interface Outside {
  readonly host: string
  readonly health: Answer | NoAnswer
  readonly message: Answer | NoAnswer
}

async function askOutside(
  { config: { publicUrl }, places }: Patient,
  signal: AbortSignal,
): Promise<Outside | undefined> {
  if (publicUrl === undefined) return undefined
  const { host, origin } = new URL(publicUrl)
  const look = { anyCertificate: true, trusted: places?.trusted, signal } // a wrong one is told of by itself
  const [health, message] = await Promise.all([
    ask(`${origin}/healthz`, look),
    ask(`${origin}/api/messages`, { ...look, method: 'POST', headers: jsonHeaders, body: aMessage }),
  ])
  return { host, health, message }
}

const jsonHeaders = { 'content-type': 'application/json' }

const somebody = { id: 'doctor' }

/** Has the form of a message, so that the guard looks at its token, of which there is none. */
const aMessage = JSON.stringify({
  type: 'message',
  id: 'doctor',
  channelId: 'msteams',
  serviceUrl: 'https://smba.trafficmanager.net/teams/',
  conversation: somebody,
  from: somebody,
  recipient: somebody,
  text: 'doctor',
})

function urlHere({ host, port }: { readonly host: string; readonly port: number }): string {
  const address = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host
  return `http://${address.includes(':') ? `[${address}]` : address}:${port}`
}
