import type { BotIdentity } from './config.ts'
import { notGuid } from './mistakes.ts'
import type { Setting } from './settings.ts'

// botbuilder reads a misspelt type as MultiTenant, and a SingleTenant without an app id throws inside it.
export function readIdentity(value: (name: Setting) => string): {
  identity: BotIdentity
  mistakes: readonly string[]
} {
  const [type, appId, password, tenantId] = [
    value('MicrosoftAppType'),
    value('MicrosoftAppId'),
    value('MicrosoftAppPassword'),
    value('MicrosoftAppTenantId'),
  ]
  const none: BotIdentity = { kind: 'none' }
  if (appId === '') {
    const stray = (['MicrosoftAppType', 'MicrosoftAppPassword', 'MicrosoftAppTenantId'] as const).filter(
      (name) => value(name) !== '',
    )
    return {
      identity: none,
      mistakes: stray.map((name) => `${name} is set but MicrosoftAppId is missing, expected both or neither`),
    }
  }
  const mistakes = [...notGuid('MicrosoftAppId', appId), ...notGuid('MicrosoftAppTenantId', tenantId)]
  switch (type) {
    case 'UserAssignedMSI':
      return { identity: { kind: type, appId, tenantId }, mistakes }
    case 'SingleTenant':
      return {
        identity: { kind: type, appId, password, tenantId },
        mistakes:
          password === ''
            ? [...mistakes, 'MicrosoftAppPassword is missing, expected the client secret']
            : mistakes,
      }
  }
  const found = `MicrosoftAppType is ${type === '' ? 'missing' : `\`${type}\``}`
  return {
    identity: none,
    mistakes: [...mistakes, `${found}, expected \`UserAssignedMSI\` or \`SingleTenant\``],
  }
}
