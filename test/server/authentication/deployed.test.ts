import assert from 'node:assert/strict'
import { appId, tenantId } from '../a-bot.ts'
import { anActivity, post, someClaims } from '../an-activity.ts'
import { makeKey, signToken, startKeyServer } from '../key-server.ts'
import { type Started, startProcess } from '../start-process.ts'

const known = makeKey('known')
const teams = 'https://smba.trafficmanager.net/emea/'
const stranger = '6f1c2d3e-0000-4000-8000-00000000ffff'
const adminToken = 'a-secret-of-more-than-32-characters'

// The program as it is deployed, but for the place where the Bot Service keeps its keys.
const ownKeys = `const { fetch } = globalThis
globalThis.fetch = (url, options) => fetch(String(url).includes('login.botframework.com') ? process.env.KEYS : url, options)`

/** A reaction: its turn says nothing, so nothing is sent to Microsoft. */
const reaction = (parts: object = {}) =>
  anActivity(teams, {
    type: 'messageReaction',
    text: undefined,
    reactionsAdded: [{ type: 'like' }],
    ...parts,
  })
const signed = (claims: object = {}, key = known) => ({
  authorization: signToken(key, someClaims(teams, claims)),
})

describe('authentication of the program as it is deployed', () => {
  let program: Started
  let keys: Awaited<ReturnType<typeof startKeyServer>>
  before(async () => {
    keys = await startKeyServer([known])
    program = await startProcess('dist/src/main.js', {
      NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(ownKeys)}`,
      KEYS: keys.metadataUrl,
      NODE_ENV: 'production',
      PORT: '0',
      HOST: '127.0.0.1',
      MicrosoftAppType: 'SingleTenant',
      MicrosoftAppId: appId.toUpperCase(),
      MicrosoftAppPassword: 'a-secret',
      MicrosoftAppTenantId: tenantId.toUpperCase(),
      ADMIN_TOKEN: adminToken,
    })
  })
  after(async () => {
    program.signal('SIGTERM')
    await program.ended
    keys.close()
  })

  const cases: readonly [string, object, object, number][] = [
    ['a signed activity of our tenant', reaction(), signed(), 200],
    ['one that nobody signed', reaction(), {}, 401],
    ['one that a stranger signed', reaction(), signed({}, makeKey('known')), 401],
    ['one for another bot', reaction(), signed({ aud: stranger }), 401],
    ['one without an end', reaction(), signed({ exp: undefined }), 401],
    ['one of another tenant', reaction({ channelData: { tenant: { id: stranger } } }), signed(), 403],
    ['one from the Emulator', reaction({ channelId: 'emulator' }), signed(), 403],
    [
      'one from this machine',
      reaction({ serviceUrl: 'http://127.0.0.1:9/' }),
      signed({ serviceurl: 'http://127.0.0.1:9/' }),
      403,
    ],
  ]
  for (const [name, activity, headers, status] of cases) {
    it(`answers ${name} with ${status}`, async () => {
      assert.equal((await post(program.url, activity, headers)).status, status)
    })
  }

  it('ran one turn for all of these, and says so to administrators only', async () => {
    const ask = (headers: Record<string, string>) => fetch(`${program.url}/metrics`, { headers })
    const { status } = await ask({ 'x-forwarded-for': '192.0.2.1' })
    const text = await (await ask({ authorization: `Bearer ${adminToken}` })).text()
    const counted = text.split('\n').filter((line) => /^svar_(turns|refusals)_total/.test(line))
    assert.equal(status, 404)
    assert.deepEqual(counted, [
      'svar_turns_total{kind="ignored",outcome="done"} 1',
      'svar_refusals_total{status="401"} 4',
      'svar_refusals_total{status="403"} 3',
    ])
  })

  it('logs a line of JSON for each that it refused, and no secret', () => {
    const events = program.lines.map((line) => JSON.parse(line))
    assert.deepEqual(
      events.filter(({ event }) => event === 'request refused').map(({ status }) => status),
      [401, 401, 401, 401, 403, 403, 403],
    )
    for (const secret of ['a-secret', adminToken, 'eyJ']) assert.ok(!program.lines.join().includes(secret))
  })
})
