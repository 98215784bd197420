import { createSign, generateKeyPairSync, type KeyObject } from 'node:crypto'
import { createServer } from 'node:http'
import { listenOnLoopback } from '../teams/recording-connector.ts'

export type KeyServer = {
  readonly metadataUrl: string
  /** How often the metadata was asked for. */
  readonly asked: () => number
  /** Lets the server answer 503, or not at all, or with other things than keys, or as usual. */
  readonly behave: (how: Behaviour) => void
  /** Replaces the keys. */
  readonly publish: (keys: readonly TestKey[]) => void
  readonly close: () => void
}

export type Behaviour = 'well' | 'broken' | 'hanging' | 'emptied' | 'a login page'

export type TestKey = { readonly kid: string; readonly privateKey: KeyObject; readonly jwk: object }

export function makeKey(kid: string, endorsements: readonly string[] = ['msteams']): TestKey {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  return { kid, privateKey, jwk: { ...publicKey.export({ format: 'jwk' }), kid, use: 'sig', endorsements } }
}

/** An OpenID metadata document and its key set, on this machine. */
export async function startKeyServer(first: readonly TestKey[]): Promise<KeyServer> {
  let keys = first
  let how: Behaviour = 'well'
  let asked = 0
  const server = createServer((request, response) => {
    if (request.url === '/metadata') asked += 1
    if (how === 'hanging') return
    response.writeHead(how === 'broken' ? 503 : 200, { 'content-type': 'application/json' })
    const answer =
      request.url === '/metadata'
        ? { jwks_uri: `${url}/keys` }
        : { keys: how === 'emptied' ? [] : keys.map(({ jwk }) => jwk) }
    response.end(how === 'a login page' ? '<html>Sign in</html>' : JSON.stringify(answer))
  })
  const url = await listenOnLoopback(server)
  return {
    metadataUrl: `${url}/metadata`,
    asked: () => asked,
    behave: (next) => {
      how = next
    },
    publish: (next) => {
      keys = next
    },
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}

const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url')

/** A token signed with RS256, whatever its header says of itself. */
export function signToken(key: TestKey, claims: object, header: object = {}): string {
  const signed = `${encode({ alg: 'RS256', typ: 'JWT', kid: key.kid, ...header })}.${encode(claims)}`
  const signature = createSign('RSA-SHA256').update(signed).sign(key.privateKey).toString('base64url')
  return `Bearer ${signed}.${signature}`
}
