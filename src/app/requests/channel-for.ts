import type { Asker } from '../desk/asker.ts'
import type { Experts } from './experts.ts'
import type { ExpertsChannel } from './experts-channel.ts'

/** The experts' channel for whoever is one of them by now; undefined for everybody else, and where there is none. */
export async function channelFor(
  asker: Asker,
  experts: Pick<Experts, 'channel' | 'isMember'>,
): Promise<ExpertsChannel | undefined> {
  const channel = await experts.channel(asker.reference)
  return channel !== undefined && (await experts.isMember(channel, asker)) ? channel : undefined
}
