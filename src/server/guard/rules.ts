import type { BotSettings } from '../../teams/bot-settings.ts'

/** Whom the endpoint listens to. */
export type Rules = {
  readonly appId: string
  readonly issuers: readonly string[]
  readonly tenants: readonly string[]
  readonly channels: readonly string[]
  readonly recipients: readonly string[]
  readonly serviceHosts: readonly string[]
  /** Whether a connector may be a program on this machine: Agents Playground, the Emulator. */
  readonly loopbackService: boolean
}

const localChannels = ['msteams', 'emulator', 'webchat', 'directline', 'agents']

export const createRules = (bot: BotSettings): Rules => ({
  appId: bot.appId,
  issuers: [bot.cloud.issuer],
  tenants: [bot.tenantId, ...bot.otherTenants].filter((tenant) => tenant !== ''),
  channels: bot.appId === '' ? localChannels : ['msteams', ...bot.otherChannels],
  recipients: [`28:${bot.appId}`, ...bot.otherRecipients],
  serviceHosts: bot.appId === '' ? [] : [...bot.cloud.serviceHosts, ...bot.otherServiceHosts],
  loopbackService: bot.appId === '',
})
