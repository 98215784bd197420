import type { Activity } from 'botbuilder'
import type { Channel } from '../card/card-context.ts'
import { type Locale, toLocale } from '../locale/locale.ts'
import type { ConversationKind, ConversationReference } from '../record/conversation.ts'
import { channelOf } from './reply-activity.ts'
import { scopeOf } from './scope-of.ts'

/** Who sent an activity, and from where: ids as Teams gives them, to be kept as keyed hashes only. */
export interface Sender {
  /** Of the person: unique over channels and tenants. */
  readonly personId: string
  /** As the connector knows the person. */
  readonly userId: string
  /** As Teams shows it. */
  readonly name: string
  readonly tenantId: string
  readonly conversationId: string
  readonly scope: ConversationKind
  readonly activityId: string
  readonly channel: Channel
  /** The locale that this activity names. */
  readonly namedLocale: Locale | undefined
  /** A button was pressed: its locale can be another one than that of the same person's messages. */
  readonly isInvoke: boolean
  /** A dialog is opened or submitted: what is answered stands in it. */
  readonly inDialog: boolean
  /** Of the team that the channel is in. */
  readonly teamId: string | undefined
  /** What it takes to write there later. */
  readonly reference: ConversationReference
}

export function readSender(activity: Activity): Sender {
  const { channelId, from, conversation, id } = activity
  const tenantId = tenantOf(activity)
  return {
    // The directory's own id where there is one: `from.id` differs from bot to bot.
    personId: `${channelId}/${tenantId}/${from.aadObjectId || from.id}`,
    userId: from.id,
    name: from.name ?? '',
    tenantId,
    conversationId: conversation.id,
    scope: scopeOf(activity),
    activityId: id ?? '',
    channel: channelOf(activity),
    namedLocale: namedLocale(activity),
    isInvoke: activity.type === 'invoke',
    inDialog: activity.name === 'task/fetch' || activity.name === 'task/submit',
    teamId: teamOf(activity),
    reference: referenceOf(activity, tenantId),
  }
}

const referenceOf = (
  { channelId, serviceUrl, conversation, recipient }: Activity,
  tenantId: string,
): ConversationReference => ({
  channelId,
  serviceUrl,
  conversationId: conversation.id,
  ...(tenantId === '' ? {} : { tenantId }),
  bot: { id: recipient.id, ...(recipient.name ? { name: recipient.name } : {}) },
})

function tenantOf({ channelData, conversation }: Activity): string {
  const tenant: unknown = channelData?.tenant?.id
  return typeof tenant === 'string' ? tenant : (conversation.tenantId ?? '')
}

function teamOf({ channelData }: Activity): string | undefined {
  const team: unknown = channelData?.team?.id
  return typeof team === 'string' ? team : undefined
}

/** What the client says of itself comes before what the channel says. */
function namedLocale({ entities, locale }: Activity): Locale | undefined {
  const client = Array.isArray(entities)
    ? entities.find((entity) => entity?.type === 'clientInfo')
    : undefined
  return readLocale(client?.locale) ?? readLocale(locale)
}

const readLocale = (text: unknown): Locale | undefined =>
  typeof text === 'string' ? toLocale(text) : undefined
