import type { Config } from '../config/config.ts'
import { type BotSettings, botSettings } from '../teams/bot-settings.ts'
import { governmentCloud, publicCloud } from '../teams/cloud.ts'

/** The settings of a deployment as the border to Teams takes them. */
export function botSettingsOf(config: Config): BotSettings {
  const { identity } = config
  const shared = {
    otherTenants: config.allowedTenants,
    otherChannels: config.channels,
    otherRecipients: config.recipients,
    otherServiceHosts: config.serviceHosts,
    cloud: config.isGovernment ? governmentCloud : publicCloud,
  }
  switch (identity.kind) {
    case 'none':
      return botSettings(shared)
    case 'SingleTenant':
      return botSettings({
        ...shared,
        ...named(identity),
        appType: 'SingleTenant',
        appPassword: identity.password,
      })
    case 'UserAssignedMSI':
      return botSettings({ ...shared, ...named(identity), appType: 'UserAssignedMSI' })
  }
}

const named = ({ appId, tenantId }: { appId: string; tenantId: string }) => ({ appId, tenantId })
