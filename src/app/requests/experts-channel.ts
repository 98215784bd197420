import type { Config } from '../../config/config.ts'
import { type Locale, toLocale } from '../../locale/locale.ts'
import type { ConversationReference } from '../../record/conversation.ts'
import type { Keyed } from '../../record/keyed-hash.ts'
import type { RecordStore } from '../../record/record-store.ts'
import type { BotSettings } from '../../teams/bot-settings.ts'

/** Where requests are posted, and what those who answer them read. */
export interface ExpertsChannel {
  readonly conversation: Keyed
  readonly reference: ConversationReference
  readonly locale: Locale
}

export interface ChannelParts {
  readonly record: Pick<RecordStore, 'keyed' | 'settings' | 'conversations' | 'preferences'>
  readonly config: Pick<Config, 'expertsChannel'>
  readonly bot: BotSettings
  readonly fallback: Locale
}

/**
 * The channel of `EXPERTS_CHANNEL`, else the one in which `experts here` was written. `near` is another conversation in
 * Teams: whoever set the channel by its id alone has its service address.
 */
export async function findExpertsChannel(
  parts: ChannelParts,
  near?: ConversationReference,
): Promise<ExpertsChannel | undefined> {
  const { record, config, fallback } = parts
  const setting = await record.settings.get('experts-channel')
  const { expertsChannel: id } = config
  const conversation = id === undefined ? (setting?.value as Keyed | undefined) : record.keyed(id)
  if (conversation === undefined) return undefined
  const kept = await record.conversations.get(conversation)
  const reference = kept?.reference ?? (id === undefined ? undefined : referenceTo(id, near, parts.bot))
  if (reference === undefined) return undefined
  const setBy = setting?.value === conversation ? setting.setBy : undefined
  return { conversation, reference, locale: (await localeOf(setBy, parts)) ?? fallback }
}

function referenceTo(
  id: string,
  near: ConversationReference | undefined,
  bot: BotSettings,
): ConversationReference {
  if (near?.channelId === 'msteams') return { ...near, conversationId: id }
  return {
    channelId: 'msteams',
    serviceUrl: `https://${bot.cloud.serviceHosts[0]}/teams/`,
    conversationId: id,
    ...(bot.tenantId === '' ? {} : { tenantId: bot.tenantId }),
    bot: { id: `28:${bot.appId}` },
  }
}

/** Of whoever set the channel. */
async function localeOf(person: Keyed | undefined, { record }: ChannelParts): Promise<Locale | undefined> {
  if (person === undefined) return undefined
  const { locale, clientLocale } = await record.preferences.get(person)
  const tag = locale ?? clientLocale
  return tag === undefined ? undefined : toLocale(tag)
}
