export type Claims = Readonly<Record<string, unknown>>

/** A JSON web token taken apart. Nothing in it is to be believed before its signature is checked. */
export type Token = {
  readonly algorithm: unknown
  readonly keyId: unknown
  /** Extensions that whoever takes the token has to understand. */
  readonly critical: unknown
  readonly claims: Claims
  readonly signed: string
  readonly signature: Buffer
}

const longestHeader = 8192 // characters; the channel's own tokens have about 1,200

const shape = /^Bearer ([\w-]+)\.([\w-]+)\.([\w-]+)$/i

export function readToken(authorization: string): Token | undefined {
  if (authorization.length > longestHeader) return undefined
  const [, head, body, signature] = shape.exec(authorization) ?? []
  if (!head || !body || !signature || !isCanonical(signature)) return undefined
  const [header, claims] = [readPart(head), readPart(body)]
  if (!header || !claims) return undefined
  return {
    algorithm: header.alg,
    keyId: header.kid,
    critical: header.crit,
    claims,
    signed: `${head}.${body}`,
    signature: Buffer.from(signature, 'base64url'),
  }
}

// The last letter has bits to spare: several texts are the same signature, and only one of them is the right one.
const isCanonical = (text: string): boolean => Buffer.from(text, 'base64url').toString('base64url') === text

function readPart(part: string): Claims | undefined {
  try {
    const value: unknown = JSON.parse(Buffer.from(part, 'base64url').toString('utf8'))
    return isClaims(value) ? value : undefined
  } catch {
    return undefined // not JSON is one way of not being a token
  }
}

const isClaims = (value: unknown): value is Claims =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
