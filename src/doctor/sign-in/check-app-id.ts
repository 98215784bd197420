import type { BotIdentity } from '../../config/config.ts'
import { type Finding, findingsOf } from '../finding.ts'

const found = findingsOf(
  'app-id',
  'App id, tenant and type tell Microsoft who the bot is; one wrong and nothing comes or goes.',
)

const compare = 'Compare it with the Configuration page of the Azure Bot (Azure portal).'

/** What is odd about a pair of ids that have the right form; the form itself is checked with the settings. */
export function checkAppId(identity: BotIdentity): Finding {
  if (identity.kind === 'none')
    return found.skipped(
      'There is no app id: Svar answers Agents Playground and the Emulator on this machine, not Teams.',
      'For Teams, set MicrosoftAppType, MicrosoftAppId and MicrosoftAppTenantId.',
    )
  const { kind, appId, tenantId } = identity
  if (appId.toLowerCase() === tenantId.toLowerCase())
    return found.failure(`MicrosoftAppId and MicrosoftAppTenantId are the same, \`${appId}\`.`, compare)
  if (isMadeUp(appId)) return found.failure(`MicrosoftAppId is a made-up id, \`${appId}\`.`, compare)
  if (isMadeUp(tenantId))
    return found.failure(`MicrosoftAppTenantId is a made-up id, \`${tenantId}\`.`, compare)
  if (microsoftTenants.includes(tenantId.toLowerCase()))
    return found.failure(
      `MicrosoftAppTenantId \`${tenantId}\` is a tenant of Microsoft, not yours.`,
      'Set it to the Directory (tenant) ID of the tenant in which the bot was made.',
    )
  return found.ok(`${kind}, app \`${appId}\`, tenant \`${tenantId}\`.`)
}

// The Bot Framework's own, which old examples use for bots of several tenants.
const microsoftTenants: readonly string[] = [
  'd6d49420-f39b-4df7-a1dc-d59a935871db',
  'f8cdef31-a31e-4b4a-93e4-5f571e91255a',
]

/** `00000000-0000-…`, `11111111-2222-3333-…` and `12345678-1234-…` out of an example. */
const isMadeUp = (id: string): boolean =>
  /^(.)\1{7}(-(.)\3{3}){3}-(.)\4{11}$/.test(id) || id.startsWith('12345678-1234-')
