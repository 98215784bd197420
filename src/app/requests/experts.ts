import type { ConversationReference } from '../../record/conversation.ts'
import type { Keyed } from '../../record/keyed-hash.ts'
import type { Messenger } from '../../teams/messenger.ts'
import type { Sender } from '../../teams/sender.ts'
import type { Deliverer } from '../outbox/deliverer.ts'
import { type ChannelParts, type ExpertsChannel, findExpertsChannel } from './experts-channel.ts'

/** Those who answer requests, and the way to them. */
export interface Experts extends Pick<Deliverer, 'wake' | 'tried'> {
  channel(near?: ConversationReference): Promise<ExpertsChannel | undefined>
  /** Whether somebody is a member of the channel's team by now. Throws when Teams does not say. */
  isMember(channel: ExpertsChannel, somebody: Somebody): Promise<boolean>
  /** Whether somebody may make the channel that they write in the experts'. */
  mayMoveTo(channel: ConversationReference, somebody: Somebody): Promise<boolean>
  /** Whom to turn to where there is no channel. */
  readonly contact: string | undefined
  /** The channel is set by `EXPERTS_CHANNEL`, and not from the chat. */
  readonly isFixed: boolean
}

export type Somebody = Pick<Sender, 'userId' | 'teamId'> & { readonly person: Keyed }

export interface ExpertsParts extends ChannelParts {
  readonly messenger: Pick<Messenger, 'member'>
  readonly deliverer: Pick<Deliverer, 'wake' | 'tried'>
  readonly contact: string | undefined
  readonly now: () => number
}

/** So long somebody who has left the team can still act. */
const MEMBER_MS = 60_000
const MOST_MEMBERS = 1000

export function createExperts(parts: ExpertsParts): Experts {
  const { messenger, deliverer, contact, config, bot, now } = parts
  const known = new Map<string, number>()
  const isMember: Experts['isMember'] = async ({ conversation, reference }, { person, userId }) => {
    const key = `${conversation} ${person}`
    if ((known.get(key) ?? 0) > now()) return true
    known.delete(key)
    const member = await messenger.member(reference, userId)
    if (member === undefined || member.role === 'anonymous') return false
    if (known.size >= MOST_MEMBERS) known.clear()
    known.set(key, now() + MEMBER_MS)
    return true
  }
  return {
    contact,
    isFixed: config.expertsChannel !== undefined,
    wake: deliverer.wake,
    tried: deliverer.tried,
    channel: (near) => findExpertsChannel(parts, near),
    isMember,
    async mayMoveTo(channel, somebody) {
      const member = await messenger.member(channel, somebody.userId)
      if (member === undefined || member.role === 'anonymous') return false
      if (bot.appId === '') return true // local development: there is nobody to keep out
      return member.role === 'owner' || (await hasInstalled(somebody, parts))
    },
  }
}

/** Teams tells bots who added them to a team, and not who its owners are. */
async function hasInstalled({ person, teamId }: Somebody, { record }: ExpertsParts): Promise<boolean> {
  if (teamId === undefined) return false
  const installed = await record.conversations.get(installationKey(record, teamId))
  return installed?.person === person
}

export const installationKey = (record: ExpertsParts['record'], teamId: string): Keyed =>
  record.keyed(`installation of ${teamId}`)
