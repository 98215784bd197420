import { type Trouble, troubleOf } from '../no-answer.ts'
import { refusalOf } from './aadsts.ts'
import type { SecretShape } from './secret-shape.ts'
import type { SignIn } from './sign-in.ts'

export interface SecretOwner {
  readonly appId: string
  readonly tenantId: string
  readonly shape: SecretShape
}

/** Why Microsoft Entra gave no token for a client secret. */
export function entraTrouble(
  signIn: Exclude<SignIn, { readonly kind: 'token' }>,
  { appId, tenantId, shape }: SecretOwner,
): Trouble {
  switch (signIn.kind) {
    case 'refused':
      return refusalOf({ code: signIn.code, status: signIn.status, appId, tenantId, shape })
    case 'stranger':
      return {
        what: `Something that is not Microsoft's sign-in answered in its place (${signIn.status}).`,
        fix: 'A proxy or firewall stands in between most likely: let this machine reach the sign-in directly.',
      }
    case 'no-answer':
      return troubleOf(signIn)
  }
}
