import assert from 'node:assert/strict'
import { generateKeyPairSync } from 'node:crypto'
import { createServer } from 'node:http'
import { fetchSigningKeys } from '../../src/teams/fetch-signing-keys.ts'
import { listenOnLoopback } from './recording-connector.ts'

/** What comes of a metadata endpoint and a key endpoint that answer with these texts. */
async function reading(metadata: (url: string) => unknown, keys: unknown = { keys: [] }): Promise<string> {
  const server = createServer((request, response) => {
    const answer = request.url === '/' ? metadata(url) : keys
    response.end(typeof answer === 'string' ? answer : JSON.stringify(answer))
  })
  const url = await listenOnLoopback(server)
  try {
    return `${(await fetchSigningKeys(`${url}/`, 1000)).size} keys`
  } catch (error) {
    return String(error).replaceAll(url, '')
  }
}

const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
const jwk = { ...publicKey.export({ format: 'jwk' }), kid: 'one' }

const named = (url: string) => ({ jwks_uri: `${url}/keys` })

describe('fetchSigningKeys', () => {
  const cases: readonly [string, Parameters<typeof reading>, string | RegExp][] = [
    ['an empty set', [named], 'Error: /keys: Missing RSA keys, expected at least one'],
    ['metadata without an address', [() => ({})], 'Error: /: Missing `jwks_uri`, expected an address'],
    ['metadata that is a list', [() => []], 'Error: /: Unexpected content, expected a JSON object'],
    ['metadata that is no JSON', [() => '<html>'], /^SyntaxError/],
    ['keys without a list', [named, {}], 'Error: /keys: Missing `keys`, expected a list'],
    [
      'endorsements of which some are no names',
      [named, { keys: [{ ...jwk, endorsements: ['msteams', { toString: 1 }] }] }],
      '1 keys',
    ],
    [
      'a set without end',
      [named, ' '.repeat(1_000_001)],
      'Error: /keys: 1000001 characters, expected a key set',
    ],
  ]
  for (const [name, endpoints, expected] of cases) {
    it(`reads ${name}`, async () => {
      const found = await reading(...endpoints)
      if (typeof expected === 'string') assert.equal(found, expected)
      else assert.match(found, expected)
    })
  }
})
