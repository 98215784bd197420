import { ask } from './ask.ts'
import type { ExpertsFacts } from './content/check-experts-channel.ts'
import { connectorOf, type Patient } from './patient.ts'

interface Channel {
  readonly connector: string
  readonly id: string
}

/** Asks Teams for the experts' channel. `token`: to ask with; undefined when there is none. */
export async function askExperts(
  patient: Patient,
  token: string | undefined,
  signal: AbortSignal,
): Promise<ExpertsFacts> {
  const channel = await channelOf(patient)
  if (channel === undefined) return 'not-set'
  if (token === undefined) return 'no-token'
  // One page of members: the unpaged list is throttled, and nobody's name is looked at.
  const path = `v3/conversations/${encodeURIComponent(channel.id)}/pagedmembers?pageSize=50`
  return ask(`${channel.connector}/${path}`, {
    headers: { authorization: `Bearer ${token}` },
    trusted: patient.places?.trusted,
    signal,
  })
}

async function channelOf(patient: Patient): Promise<Channel | undefined> {
  const { expertsChannel } = patient.config
  if (expertsChannel !== undefined) return { connector: connectorOf(patient), id: expertsChannel }
  const kept = await patient.findExperts?.().catch(() => undefined) // that the record fails is told by its own check
  return kept && { connector: kept.serviceUrl.replace(/\/$/, ''), id: kept.conversationId }
}
