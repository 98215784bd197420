import type { Trouble } from '../no-answer.ts'
import type { SecretShape } from './secret-shape.ts'

/** What the refusal of a sign-in is told from. */
export interface Refused {
  readonly code: string | undefined
  readonly status: number
  readonly appId: string
  readonly tenantId: string
  readonly shape: SecretShape
}

/** Why Microsoft Entra gave no token, by the number that it gives its reasons. */
export function refusalOf(refused: Refused): Trouble {
  const { code, status } = refused
  if (code === undefined)
    return {
      what: `Microsoft's sign-in answered ${status} without a reason.`,
      fix: 'Try again in some minutes; https://status.cloud.microsoft tells of disturbances.',
    }
  const known = reasons[code]
  if (known === undefined)
    return {
      what: `Microsoft refuses the sign-in (${code}).`,
      fix: `Read what that means at https://login.microsoftonline.com/error?code=${code.replace('AADSTS', '')}`,
    }
  const { what, fix } = known(refused)
  return { what: `${what} (${code}).`, fix }
}

export const WRONG_SECRET = 'AADSTS7000215'

const portal = 'Azure portal, App registrations, the app'
const newSecret = `${portal}, Certificates & secrets: make a new client secret, put its Value into MicrosoftAppPassword and its end into CREDENTIAL_ENDS, and restart.`
const rightTenant = `Set MicrosoftAppTenantId to the Directory (tenant) ID that the overview of the app shows (${portal}).`

const noTenant = ({ tenantId }: Refused): Trouble => ({
  what: `There is no tenant \`${tenantId}\``,
  fix: rightTenant,
})

const disturbed = (): Trouble => ({
  what: "Microsoft's sign-in is disturbed",
  fix: 'Try again in some minutes; https://status.cloud.microsoft tells of disturbances.',
})

const wrongSecret = ({ shape }: Refused): Trouble =>
  misshapen(shape) ?? { what: 'The client secret is wrong', fix: newSecret }

const reasons: Readonly<Record<string, (refused: Refused) => Trouble>> = {
  [WRONG_SECRET]: wrongSecret,
  AADSTS7000222: () => ({ what: 'The client secret has ended', fix: newSecret }),
  AADSTS90002: noTenant,
  AADSTS900021: noTenant,
  AADSTS900023: noTenant,
  AADSTS700016: ({ appId, tenantId }) => ({
    what: `Tenant \`${tenantId}\` does not know the app \`${appId}\``,
    fix: `Compare both with the overview of the app (${portal}): Application (client) ID into MicrosoftAppId, Directory (tenant) ID into MicrosoftAppTenantId.`,
  }),
  AADSTS7000229: ({ appId }) => ({
    what: 'The app has no service principal in its tenant',
    fix: `Make it: \`az ad sp create --id ${appId}\``,
  }),
  AADSTS7000112: () => ({
    what: 'The app is disabled',
    fix: 'Azure portal, Enterprise applications, the app, Properties: set "Enabled for users to sign-in" to Yes.',
  }),
  AADSTS700024: () => ({
    what: 'The time in what the bot signs in with is not that of Microsoft: the clock of this machine is off',
    fix: 'Let this machine set its clock by a time server: `timedatectl set-ntp true`',
  }),
  AADSTS53003: () => ({
    what: 'A Conditional Access policy forbids the sign-in from here',
    fix: 'Ask the administrators of Entra to except the app from the policy, or to allow the address of this machine.',
  }),
  AADSTS500011: ({ tenantId }) => ({
    what: `Tenant \`${tenantId}\` does not know the Bot Framework`,
    fix: rightTenant,
  }),
  AADSTS90033: disturbed,
  AADSTS50196: disturbed,
}

/** What is wrong with a secret that cannot be one; told by its form alone. */
export function misshapen(shape: SecretShape): Trouble | undefined {
  switch (shape) {
    case 'id':
      return {
        what: 'MicrosoftAppPassword holds the id of the client secret, not the secret itself',
        fix: `${newSecret} The Value is shown only once; the Secret ID beside it is not it.`,
      }
    case 'quoted':
      return {
        what: 'MicrosoftAppPassword stands in quotation marks, which were taken for a part of it',
        fix: 'Remove the quotation marks and restart.',
      }
    case 'reference':
      return {
        what: 'MicrosoftAppPassword is a Key Vault reference that App Service could not follow',
        fix: 'Azure portal, the App Service, Environment variables: the state beside the reference tells why. Mostly its identity lacks the role Key Vault Secrets User.',
      }
    case 'secret':
      return undefined
  }
}
