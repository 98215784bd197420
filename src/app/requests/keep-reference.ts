import type { ConversationReference } from '../../record/conversation.ts'
import type { Keyed } from '../../record/keyed-hash.ts'
import type { RecordStore } from '../../record/record-store.ts'
import type { Asker } from '../desk/asker.ts'
import { installationKey } from './experts.ts'

type Store = Pick<RecordStore, 'conversations' | 'keyed' | 'settings' | 'preferences'>

/** Keeps how to write to somebody later, whenever they write: the address can change, and who had left is back. */
export async function keepPersonalReference(asker: Asker, record: Store, at: number): Promise<void> {
  if (asker.scope === 'personal') await keepReference(asker, record, at)
}

/** The same for any conversation; needed where something is to be told there later. */
export async function keepReference(asker: Asker, record: Store, at: number): Promise<void> {
  const { conversation, scope: kind, reference, person } = asker
  const kept = await record.conversations.get(conversation)
  if (kept?.deadReason === undefined && isSame(kept?.reference, reference)) return
  const whose = kind === 'personal' ? { person } : {}
  await record.conversations.keep({ conversation, kind, reference, ...whose, at })
}

/** Keeps a whole channel. */
export async function keepChannel(asker: Asker, record: Store, at: number): Promise<Keyed> {
  const reference = channelOf(asker.reference)
  const conversation = record.keyed(reference.conversationId)
  await record.conversations.keep({ conversation, kind: 'channel', reference, at })
  return conversation
}

/** Keeps who brought Svar into a team: see `Experts.mayMoveTo`. */
export async function keepInstallation(asker: Asker, record: Store, at: number): Promise<void> {
  const { teamId, person, reference } = asker
  if (teamId === undefined) return
  const conversation = installationKey(record, teamId)
  await record.conversations.keep({ conversation, kind: 'channel', reference, person, at })
}

export async function dropInstallation({ teamId }: Asker, record: Store): Promise<void> {
  if (teamId !== undefined) await record.conversations.drop(installationKey(record, teamId))
}

/** Without the thread. */
export const channelOf = (reference: ConversationReference): ConversationReference => ({
  ...reference,
  conversationId: reference.conversationId.split(';')[0] ?? '',
})

const isSame = (one: ConversationReference | undefined, other: ConversationReference): boolean =>
  one?.serviceUrl === other.serviceUrl && one.bot.id === other.bot.id && one.tenantId === other.tenantId
