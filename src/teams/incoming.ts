import type { Activity } from 'botbuilder'
import { type CardAction, readCardAction } from '../card/card-action.ts'
import { mentionsBot, messageText } from './message-text.ts'
import { type ExtensionIncoming, readExtension } from './read-extension.ts'
import { readThumb, type ThumbIncoming } from './read-thumb.ts'
import { scopeOf } from './scope-of.ts'

/** An activity, read once: everything after works on this. */
export type Incoming =
  | ExtensionIncoming
  | ThumbIncoming
  | { readonly kind: 'question'; readonly text: string }
  /** By an `Action.Execute`, which is an invoke, or an `Action.Submit`, which comes as a message. */
  | { readonly kind: 'press'; readonly action: CardAction }
  /** A button that is not, or no longer, ours. */
  | { readonly kind: 'strange-press' }
  /** A message with files or pictures, and no words. */
  | { readonly kind: 'attachment' }
  | { readonly kind: 'empty' }
  /** A message was changed after it had been sent; the activity has its id. */
  | { readonly kind: 'edited'; readonly text: string }
  | { readonly kind: 'deleted' }
  /** The bot was taken out of a chat or team, or its user removed it. */
  | { readonly kind: 'removed' }
  /** Somebody installed the bot, or it was added to a team or chat. */
  | { readonly kind: 'installed' }
  /** Nothing to say to: the bot's own messages, other bots, what people say to each other, typing, who comes and goes. */
  | { readonly kind: 'ignored' }

export function readActivity(activity: Activity): Incoming {
  if (fromBot(activity)) return { kind: 'ignored' }
  switch (activity.type) {
    case 'message':
      return readMessage(activity)
    case 'invoke':
      return readInvoke(activity)
    case 'installationUpdate':
      return readInstallation(activity)
    case 'conversationUpdate':
      return readMembers(activity)
    case 'messageUpdate':
      return eventOf(activity) === 'editMessage' && isToBot(activity)
        ? { kind: 'edited', text: messageText(activity) }
        : { kind: 'ignored' }
    case 'messageDelete':
      return { kind: 'deleted' }
    default: // not a closed set: Teams has dozens of types
      return { kind: 'ignored' }
  }
}

const fromBot = ({ from, recipient }: Activity): boolean =>
  from?.role === 'bot' || from?.role === 'skill' || (from?.id !== undefined && from.id === recipient?.id)

function readMessage(activity: Activity): Incoming {
  const text = messageText(activity)
  if (isRecord(activity.value) && text === '') return press(activity.value)
  if (!isToBot(activity)) return { kind: 'ignored' }
  if (text !== '') return { kind: 'question', text }
  if (hasCards(activity)) return { kind: 'ignored' }
  return hasFiles(activity) ? { kind: 'attachment' } : { kind: 'empty' }
}

/**
 * Teams hands on what mentions the bot, and where an owner has consented to more (`ChannelMessage.Read.Group`) all that
 * people say to each other, which is not for Svar.
 */
const isToBot = (activity: Activity): boolean =>
  activity.channelId !== 'msteams' || scopeOf(activity) === 'personal' || mentionsBot(activity)

/** An answer that somebody put into the chat from the message extension needs no answer. */
const hasCards = (activity: Activity): boolean =>
  contentTypesOf(activity).includes('application/vnd.microsoft.card.adaptive')

function readInvoke(activity: Activity): Incoming {
  const { name, value } = activity
  if (name === 'task/fetch' || name === 'task/submit') return press(isRecord(value) ? value.data : undefined)
  if (name !== 'adaptiveCard/action')
    return readExtension(activity) ?? readThumb(activity) ?? { kind: 'ignored' }
  const action = isRecord(value) && isRecord(value.action) ? value.action : {}
  return press(action.data)
}

function press(data: unknown): Incoming {
  const action = readCardAction(data)
  return action === undefined ? { kind: 'strange-press' } : { kind: 'press', action }
}

// Teams sends the words of a message a second time as an attachment of type text/html.
const hasFiles = (activity: Activity): boolean =>
  contentTypesOf(activity).some((contentType) => contentType !== 'text/html')

function contentTypesOf(activity: Activity): readonly unknown[] {
  const attachments: unknown = activity.attachments
  return Array.isArray(attachments) ? attachments.filter(isRecord).map(({ contentType }) => contentType) : []
}

function readInstallation({ action }: Activity): Incoming {
  if (action?.startsWith('add')) return { kind: 'installed' }
  return action?.startsWith('remove') ? { kind: 'removed' } : { kind: 'ignored' }
}

function readMembers({ membersAdded, membersRemoved, recipient }: Activity): Incoming {
  const isBotAmong = (members: Activity['membersAdded']): boolean =>
    Array.isArray(members) && members.some((member) => member?.id === recipient?.id)
  if (isBotAmong(membersAdded)) return { kind: 'installed' }
  return isBotAmong(membersRemoved) ? { kind: 'removed' } : { kind: 'ignored' }
}

const eventOf = ({ channelData }: Activity): unknown =>
  isRecord(channelData) ? channelData.eventType : undefined

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
