import { type Finding, findingsOf } from '../finding.ts'
import { entraTrouble, type SecretOwner } from './entra.ts'
import { type IdentitySource, identityTrouble } from './managed-identity.ts'
import type { SignIn } from './sign-in.ts'

/** How the bot signed in and what came of it; or why it was not tried. */
export type SignInFacts =
  | { readonly by: 'nothing' }
  /** A token of Kubernetes that stands for the managed identity. */
  | { readonly by: 'workload-identity' }
  | { readonly by: 'secret'; readonly owner: SecretOwner; readonly signIn: SignIn }
  | {
      readonly by: 'identity'
      readonly source: IdentitySource
      readonly appId: string
      readonly signIn: SignIn
    }

const found = findingsOf(
  'sign-in',
  'Without a token from Microsoft, Svar hears every question and can send no answer.',
)

/** Whether the bot can get the token that it sends answers with. */
export function checkSignIn(facts: SignInFacts): Finding {
  switch (facts.by) {
    case 'nothing':
      return found.skipped('There is no app id, so there is nothing to sign in with.')
    case 'workload-identity':
      return found.skipped('Kubernetes stands for the managed identity; the doctor does not look at that.')
    case 'secret':
    case 'identity':
      return tried(facts)
  }
}

function tried(facts: Extract<SignInFacts, { readonly signIn: SignIn }>): Finding {
  const { signIn } = facts
  if (signIn.kind === 'token')
    return found.ok(`Microsoft gives a token (good for ${signIn.minutes} minutes).`)
  const { what, fix } =
    facts.by === 'secret'
      ? entraTrouble(signIn, facts.owner)
      : identityTrouble(facts.source, signIn, facts.appId)
  return found.failure(what, fix)
}
