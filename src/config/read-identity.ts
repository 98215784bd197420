import type { BotIdentity } from './config.ts'
import { notGuid } from './mistakes.ts'
import type { Setting } from './settings.ts'

// botbuilder reads a misspelt type as MultiTenant, and a SingleTenant without an app id throws inside it.
export function readIdentity(value: (name: Setting) => string): {
  identity: BotIdentity
  mistakes: readonly string[]
} {
  const appId = value('MicrosoftAppId')
  if (appId === '') return { identity: none, mistakes: strayWithoutAppId(value) }
  const [type, password, tenantId] = [
    value('MicrosoftAppType'),
    value('MicrosoftAppPassword'),
    value('MicrosoftAppTenantId'),
  ]
  const mistakes = [...notGuid('MicrosoftAppId', appId), ...notGuid('MicrosoftAppTenantId', tenantId)]
  switch (type) {
    case 'UserAssignedMSI':
      return { identity: { kind: type, appId, tenantId }, mistakes }
    case 'SingleTenant':
      return {
        identity: { kind: type, appId, password, tenantId },
        mistakes: [...mistakes, ...missingSecret(password)],
      }
  }
  return { identity: none, mistakes: [...mistakes, unknownType(type)] }
}

const none: BotIdentity = { kind: 'none' }

const strayWithoutAppId = (value: (name: Setting) => string): readonly string[] =>
  (['MicrosoftAppType', 'MicrosoftAppPassword', 'MicrosoftAppTenantId'] as const)
    .filter((name) => value(name) !== '')
    .map((name) => `${name} is set but MicrosoftAppId is missing, expected both or neither`)

const missingSecret = (password: string): readonly string[] =>
  password === '' ? ['MicrosoftAppPassword is missing, expected the client secret'] : []

const unknownType = (type: string): string =>
  `MicrosoftAppType is ${type === '' ? 'missing' : `\`${type}\``}, expected \`UserAssignedMSI\` or \`SingleTenant\``
