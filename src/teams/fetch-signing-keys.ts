import { createPublicKey, type JsonWebKey, type KeyObject } from 'node:crypto'

export type SigningKey = {
  readonly key: KeyObject
  /** Channels that this key may speak for; a key without the list may speak for all. */
  readonly endorsements: readonly string[] | undefined
}

const mostKeys = 200
const mostCharacters = 1_000_000

/** Reads an OpenID metadata document and the key set that it names. Throws when either is not to be had. */
export async function fetchSigningKeys(
  metadataUrl: string,
  timeoutMs: number,
): Promise<ReadonlyMap<string, SigningKey>> {
  const signal = AbortSignal.timeout(timeoutMs)
  const metadata = await fetchObject(metadataUrl, signal)
  const { jwks_uri: address } = metadata
  if (typeof address !== 'string')
    throw new Error(`${metadataUrl}: Missing \`jwks_uri\`, expected an address`)
  const { keys } = await fetchObject(address, signal)
  if (!Array.isArray(keys)) throw new Error(`${address}: Missing \`keys\`, expected a list`)
  const read = new Map(keys.slice(0, mostKeys).flatMap(readKey))
  // An endpoint that lost its keys must not take ours along.
  if (read.size === 0) throw new Error(`${address}: Missing RSA keys, expected at least one`)
  return read
}

async function fetchObject(url: string, signal: AbortSignal): Promise<Record<string, unknown>> {
  const response = await fetch(url, { signal, redirect: 'error' })
  if (!response.ok) throw new Error(`${url}: answered ${response.status}, expected 200`)
  const text = await response.text()
  if (text.length > mostCharacters) throw new Error(`${url}: ${text.length} characters, expected a key set`)
  const value: unknown = JSON.parse(text)
  if (!isRecord(value)) throw new Error(`${url}: Unexpected content, expected a JSON object`)
  return value
}

function readKey(value: unknown): [string, SigningKey][] {
  if (!isRecord(value) || value.kty !== 'RSA' || typeof value.kid !== 'string') return []
  const key = toPublicKey({ kty: 'RSA', n: value.n, e: value.e })
  if (!key) return []
  const endorsements = Array.isArray(value.endorsements) ? value.endorsements.filter(isText) : undefined
  return [[value.kid, { key, endorsements }]]
}

function toPublicKey(jwk: { kty: string; n: unknown; e: unknown }): KeyObject | undefined {
  try {
    return createPublicKey({ key: jwk as JsonWebKey, format: 'jwk' })
  } catch {
    return undefined // one damaged key must not take the others with it
  }
}

const isText = (value: unknown): value is string => typeof value === 'string'

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
