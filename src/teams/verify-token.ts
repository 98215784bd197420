import { verify } from 'node:crypto'
import { checkClaims, type TokenRules } from './check-claims.ts'
import type { SigningKeys } from './signing-keys.ts'
import { type Claims, readToken, type Token } from './token.ts'

export type Verified =
  | { readonly kind: 'verified'; readonly claims: Claims }
  | { readonly kind: 'refused'; readonly reason: string }
  | { readonly kind: 'unreachable'; readonly reason: string }

export type Asked = {
  readonly authorization: string
  readonly channelId: string
  readonly serviceUrl: string
}

export type VerifyToken = (asked: Asked) => Promise<Verified>

/** Our own check of a channel's token, as the Bot Service prescribes it: claims, signature, endorsement. */
export function createTokenCheck(rules: TokenRules, keys: SigningKeys, now: () => number): VerifyToken {
  return async (asked) => {
    const token = readToken(asked.authorization)
    if (!token) return refused('Missing `Authorization`, expected `Bearer` and a signed token')
    const reason = checkClaims(token, rules, now()) ?? checkServiceClaim(token, asked.serviceUrl)
    return reason ? refused(reason) : checkSignature(token, asked.channelId, keys)
  }
}

const refused = (reason: string): Verified => ({ kind: 'refused', reason })

// The library skips this where an activity has no address, and sends the bot's own token wherever it points.
const checkServiceClaim = ({ claims }: Token, serviceUrl: string): string | undefined =>
  serviceUrl !== '' && claims.serviceurl === serviceUrl
    ? undefined
    : "Unexpected `serviceurl` in the token, expected the activity's `serviceUrl`"

async function checkSignature(token: Token, channelId: string, keys: SigningKeys): Promise<Verified> {
  try {
    const found = await keys.find(String(token.keyId))
    if (!found) return refused('Unexpected `kid`, expected a key of the Bot Service')
    if (!verify('RSA-SHA256', Buffer.from(token.signed), found.key, token.signature))
      return refused('Unexpected signature, expected that of the named key')
    if (found.endorsements && !found.endorsements.includes(channelId))
      return refused(`Unexpected channel \`${channelId}\`, expected one that the key is endorsed for`)
    return { kind: 'verified', claims: token.claims }
  } catch (error) {
    return { kind: 'unreachable', reason: String(error) }
  }
}
