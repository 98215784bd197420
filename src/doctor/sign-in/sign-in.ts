import type { Answer, NoAnswer } from '../ask.ts'

/** How asking for a token ended. The token itself is no part of it. */
export type SignIn =
  | { readonly kind: 'token'; readonly minutes: number }
  /** `code` as Entra numbers it: `AADSTS7000215`. */
  | { readonly kind: 'refused'; readonly status: number; readonly code: string | undefined }
  /** Something else answered in its place, such as a proxy. */
  | { readonly kind: 'stranger'; readonly status: number }
  | NoAnswer

export interface TokenReply {
  readonly signIn: SignIn
  /** To go on with; never to be shown. */
  readonly token: string | undefined
}

/** Reads what a token endpoint answered. */
export function readTokenReply(answer: Answer | NoAnswer): TokenReply {
  if (answer.kind === 'no-answer') return { signIn: answer, token: undefined }
  const { status } = answer
  const body = readObject(answer.text)
  if (body === undefined) return { signIn: { kind: 'stranger', status }, token: undefined }
  const { access_token: token } = body
  if (status !== 200 || typeof token !== 'string')
    return { signIn: { kind: 'refused', status, code: codeIn(body) }, token: undefined }
  return { signIn: { kind: 'token', minutes: Math.round(Number(body.expires_in) / 60) }, token }
}

// As a number in `error_codes`, and at the beginning of the description.
function codeIn({ error_codes: codes, error_description: description }: Record<string, unknown>) {
  if (Array.isArray(codes) && typeof codes[0] === 'number') return `AADSTS${codes[0]}`
  return typeof description === 'string' ? /^AADSTS\d+/.exec(description)?.[0] : undefined
}

function readObject(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? { ...value } : undefined
  } catch {
    return undefined // not JSON, so not from whom we asked
  }
}
