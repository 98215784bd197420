import type { Activity } from 'botbuilder'
import { type CardAction, readCardAction } from '../card/card-action.ts'
import { messageText } from './message-text.ts'

/** An activity, read once: everything after works on this. */
export type Incoming =
  | { readonly kind: 'question'; readonly text: string }
  /** `invoke`: Teams waits for the answer to an `Action.Execute`; else it came as a message (`Action.Submit`). */
  | { readonly kind: 'press'; readonly action: CardAction; readonly invoke: boolean }
  /** A button that is not, or no longer, ours. */
  | { readonly kind: 'strange-press'; readonly invoke: boolean }
  /** A message with files or pictures, and no words. */
  | { readonly kind: 'attachment' }
  | { readonly kind: 'empty' }
  /** Somebody installed the bot, or it was added to a team or chat. */
  | { readonly kind: 'installed' }
  /** Nothing to say to: the bot's own messages, other bots, edits, typing, people who come and go. */
  | { readonly kind: 'ignored' }

export function readActivity(activity: Activity): Incoming {
  if (fromBot(activity)) return { kind: 'ignored' }
  switch (activity.type) {
    case 'message':
      return readMessage(activity)
    case 'invoke':
      return readInvoke(activity)
    case 'installationUpdate':
      return activity.action?.startsWith('add') ? { kind: 'installed' } : { kind: 'ignored' }
    case 'conversationUpdate':
      return addsBot(activity) ? { kind: 'installed' } : { kind: 'ignored' }
    default: // not a closed set: Teams has dozens of types
      return { kind: 'ignored' }
  }
}

const fromBot = ({ from, recipient }: Activity): boolean =>
  from?.role === 'bot' || from?.role === 'skill' || (from?.id !== undefined && from.id === recipient?.id)

function readMessage(activity: Activity): Incoming {
  const text = messageText(activity)
  if (isRecord(activity.value) && text === '') return press(activity.value, false)
  if (text !== '') return { kind: 'question', text }
  return hasFiles(activity) ? { kind: 'attachment' } : { kind: 'empty' }
}

function readInvoke({ name, value }: Activity): Incoming {
  if (name !== 'adaptiveCard/action') return { kind: 'ignored' }
  const action = isRecord(value) && isRecord(value.action) ? value.action : {}
  return press(action.data, true)
}

function press(data: unknown, invoke: boolean): Incoming {
  const action = readCardAction(data)
  return action === undefined ? { kind: 'strange-press', invoke } : { kind: 'press', action, invoke }
}

// Teams sends the words of a message a second time as an attachment of type text/html.
const hasFiles = ({ attachments }: Activity): boolean =>
  (attachments ?? []).some(({ contentType }) => contentType !== 'text/html')

const addsBot = ({ membersAdded, recipient }: Activity): boolean =>
  Array.isArray(membersAdded) && membersAdded.some((member) => member?.id === recipient?.id)

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
