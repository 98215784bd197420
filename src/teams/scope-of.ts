import type { Activity } from 'botbuilder'
import type { ConversationKind } from '../record/conversation.ts'

/** Whether somebody is alone with Svar, in a group chat or in a channel. */
export function scopeOf({ conversation }: Activity): ConversationKind {
  if (conversation.conversationType === 'channel') return 'channel'
  return conversation.conversationType === 'groupChat' || conversation.isGroup ? 'group' : 'personal'
}
