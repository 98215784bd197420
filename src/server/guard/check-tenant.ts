import type { RawActivity } from '../../teams/raw-activity.ts'
import { isSameId } from '../../teams/same-id.ts'
import { quote, refuse } from '../refusal.ts'
import type { Check } from './check.ts'

/** Only tenants that are named may ask. Teams always says which one it is; other channels have none. */
export const checkTenant: Check = ({ activity }, { appId, tenants }) => {
  if (appId === '') return undefined
  const named = tenantsOf(activity)
  if (named.length === 0 && activity.channelId === 'msteams')
    return refuse(403, 'Missing tenant, expected one in `conversation` or `channelData`')
  const foreign = named.find((tenant) => !tenants.some((allowed) => isSameId(tenant, allowed)))
  return foreign === undefined ? undefined : refuse(403, `Unexpected tenant ${quote(foreign)}`)
}

const tenantsOf = ({ conversation, channelData }: RawActivity): string[] => {
  const { tenant } = (channelData ?? {}) as { tenant?: { id?: unknown } | null }
  return [conversation.tenantId, tenant?.id].filter((id) => typeof id === 'string' && id !== '') as string[]
}
