import type { Keyed } from './keyed-hash.ts'

export type ConversationKind = 'personal' | 'channel' | 'group'

/** What it takes to write first into a conversation; the only place where ids of Teams are kept as they are. */
export interface ConversationReference {
  readonly channelId: string
  readonly serviceUrl: string
  readonly conversationId: string
  readonly tenantId?: string | undefined
  readonly bot: { readonly id: string; readonly name?: string | undefined }
}

export interface KeptConversation {
  readonly conversation: Keyed
  readonly kind: ConversationKind
  readonly reference: ConversationReference
  /** Whose it is, when it is personal. */
  readonly person?: Keyed | undefined
  readonly at: number
  /** Why nothing more is sent there: blocked, uninstalled. */
  readonly deadReason?: string | undefined
}

export interface Conversations {
  /** Keeps or replaces; a conversation that was dead lives again. */
  keep(conversation: Omit<KeptConversation, 'deadReason'>): Promise<void>
  get(conversation: Keyed): Promise<KeptConversation | undefined>
  /** The newest personal one of somebody that is not dead. */
  personalOf(person: Keyed): Promise<KeptConversation | undefined>
  drop(conversation: Keyed): Promise<void>
  markDead(conversation: Keyed, reason: string, at: number): Promise<void>
}
