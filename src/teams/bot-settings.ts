import { type Cloud, publicCloud } from './cloud.ts'

export type AppType = 'SingleTenant' | 'UserAssignedMSI' | 'MultiTenant'

/** Who the bot is, and whom it listens to. An empty `appId` is local development: no sign-in at all. */
export type BotSettings = {
  readonly appId: string
  readonly appPassword: string
  readonly appType: AppType
  readonly tenantId: string
  /** Tenants that may ask besides `tenantId`. */
  readonly otherTenants: readonly string[]
  /** Channels besides `msteams`: `webchat`, `directline`. */
  readonly otherChannels: readonly string[]
  /** Names that these other channels know the bot by; in Teams it is always `28:` and the app id. */
  readonly otherRecipients: readonly string[]
  /** Connector hosts besides the cloud's own. */
  readonly otherServiceHosts: readonly string[]
  readonly cloud: Cloud
}

const localBot: BotSettings = {
  appId: '',
  appPassword: '',
  appType: 'SingleTenant',
  tenantId: '',
  otherTenants: [],
  otherChannels: [],
  otherRecipients: [],
  otherServiceHosts: [],
  cloud: publicCloud,
}

export const botSettings = (settings: Partial<BotSettings> = {}): BotSettings => ({
  ...localBot,
  ...settings,
})
