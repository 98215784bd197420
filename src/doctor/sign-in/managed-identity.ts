import type { Trouble } from '../no-answer.ts'
import type { SignIn } from './sign-in.ts'

/** Who gives tokens of a managed identity to a machine: App Service and Container Apps, or virtual machines (IMDS). */
export type IdentitySource = 'app-service' | 'imds'

const names: Readonly<Record<IdentitySource, string>> = {
  'app-service': 'App Service',
  imds: "Azure's machine service",
}

const unreachable: Readonly<Record<IdentitySource, string>> = {
  'app-service':
    'Restart the app. If that does not help, remove the identity in the Azure portal and add it again.',
  imds: 'A managed identity works on a machine of Azure only. Elsewhere set MicrosoftAppType to `SingleTenant` with a client secret in MicrosoftAppPassword. On App Service, add the identity and restart.',
}

const missing =
  'Azure portal, the App Service or machine, Identity, User assigned: add the identity of the bot; its Client ID is the MicrosoftAppId. Then restart.'

/** Why a machine got no token of its managed identity. */
export function identityTrouble(
  source: IdentitySource,
  signIn: Exclude<SignIn, { readonly kind: 'token' }>,
  appId: string,
): Trouble {
  const name = names[source]
  switch (signIn.kind) {
    case 'refused':
      return {
        what: `${name} has no managed identity \`${appId}\` for this machine (${signIn.status}).`,
        fix: missing,
      }
    case 'stranger':
      return {
        what: `No managed identity can be reached: something that is not ${name} answers in its place (${signIn.status}).`,
        fix: unreachable[source],
      }
    case 'no-answer':
      return {
        what: `No managed identity can be reached: ${name} does not answer at \`${signIn.host}\` (${signIn.code}).`,
        fix: unreachable[source],
      }
  }
}
