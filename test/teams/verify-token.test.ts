import assert from 'node:assert/strict'
import { createSigningKeys, keySettings } from '../../src/teams/signing-keys.ts'
import { createTokenCheck } from '../../src/teams/verify-token.ts'
import { appId, tenantId } from '../server/a-bot.ts'
import { someClaims } from '../server/an-activity.ts'
import { makeKey, signToken, startKeyServer, type TestKey } from '../server/key-server.ts'

const serviceUrl = 'https://smba.trafficmanager.net/emea/'
const key = makeKey('k1')
const unendorsed: TestKey = { ...key, jwk: { ...key.jwk, endorsements: undefined } }
const rules = { appId, issuers: ['https://api.botframework.com'], tenants: [tenantId] }

async function check(keys: readonly TestKey[], claims: object = {}, asked: object = {}) {
  const { metadataUrl } = await startKeyServer(keys)
  const verify = createTokenCheck(rules, createSigningKeys(keySettings(metadataUrl), Date.now), Date.now)
  const authorization = signToken(key, someClaims(serviceUrl, claims))
  return verify({ authorization, channelId: 'msteams', serviceUrl, ...asked })
}

const refused = (reason: string) => ({ kind: 'refused', reason })

// The adapter stands on this alone, so it repeats what the guard has looked at.
describe('createTokenCheck', () => {
  it('gives the claims of a token that is right', async () => {
    const claims = someClaims(serviceUrl)
    assert.deepEqual(await check([key], claims), { kind: 'verified', claims })
  })

  it('takes a key that is endorsed for no channel in particular', async () => {
    assert.equal((await check([unendorsed])).kind, 'verified')
  })

  const refusals: readonly [string, object, object, string][] = [
    ['no token', {}, { authorization: '' }, 'Missing `Authorization`, expected `Bearer` and a signed token'],
    ['no end', { exp: undefined }, {}, 'Missing or past `exp`, expected a time to come'],
    [
      'another connector',
      {},
      { serviceUrl: 'https://example.org/' },
      "Unexpected `serviceurl` in the token, expected the activity's `serviceUrl`",
    ],
    [
      'no connector',
      { serviceurl: '' },
      { serviceUrl: '' },
      "Unexpected `serviceurl` in the token, expected the activity's `serviceUrl`",
    ],
  ]
  for (const [name, claims, asked, reason] of refusals) {
    it(`refuses ${name}`, async () => {
      assert.deepEqual(await check([key], claims, asked), refused(reason))
    })
  }

  it('finds the right key among damaged ones', async () => {
    const damaged = [
      { kty: 'RSA', kid: 'k1', n: 5, e: 'AQAB' },
      { kty: 'EC', kid: 'k1', crv: 'P-256' },
      { kty: 'RSA', n: 'AQAB', e: 'AQAB' },
      'k1',
      null,
    ].map((jwk) => ({ ...key, jwk: jwk as object }))
    assert.equal((await check([...damaged, key])).kind, 'verified')
    assert.equal((await check(damaged)).kind, 'unreachable')
  })
})
