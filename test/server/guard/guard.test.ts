import assert from 'node:assert/strict'
import { guard } from '../../../src/server/guard/guard.ts'
import { createRules } from '../../../src/server/guard/rules.ts'
import { botSettings } from '../../../src/teams/bot-settings.ts'
import type { RawActivity } from '../../../src/teams/raw-activity.ts'
import { appId, tenantId } from '../a-bot.ts'
import { anActivity, someClaims } from '../an-activity.ts'
import { makeKey, signToken } from '../key-server.ts'

const key = makeKey('k1')
const serviceUrl = 'https://smba.trafficmanager.net/emea/'
const seconds = Math.floor(Date.now() / 1000)
const stranger = '6f1c2d3e-0000-4000-8000-00000000ffff'

type Parts = { activity?: object; claims?: object; header?: object; headers?: object }

const production = createRules(botSettings({ appId, tenantId }))

function inProduction({ activity = {}, claims = {}, header = {}, headers = {} }: Parts, rules = production) {
  const held = { nbf: seconds - 60, exp: seconds + 3600 } // as the clock below: the tests before may take long
  const authorization = signToken(key, someClaims(serviceUrl, { ...held, ...claims }), header)
  return guard(
    {
      headers: { authorization, ...headers },
      activity: anActivity(serviceUrl, activity) as RawActivity,
      remote: '203.0.113.7',
    },
    rules,
    seconds * 1000,
  )
}

const from = (url: string): Parts => ({ activity: { serviceUrl: url }, claims: { serviceurl: url } })
const list = (length: number) => Array.from({ length }, (_, index) => ({ id: `29:${index}` }))

describe('guard', () => {
  it('lets a signed message of our own tenant pass', () => {
    const passing: Parts[] = [
      {},
      { claims: { tid: tenantId } },
      { claims: { exp: seconds - 200 } }, // clocks differ
      { activity: { channelData: undefined } },
      { activity: { conversation: { id: 'a:1' } } },
      { activity: { membersAdded: list(100) } },
      from('https://smba.infra.gcc.teams.microsoft.com/gcc'),
      from('https://europe.directline.botframework.com/'),
    ]
    for (const parts of passing) assert.deepEqual(inProduction(parts), { kind: 'pass' })
  })

  const refusals: readonly [string, Parts, number, string][] = [
    [
      'no token',
      { headers: { authorization: undefined } },
      401,
      'Missing `Authorization`, expected `Bearer` and a signed token',
    ],
    [
      'a token that is none',
      { headers: { authorization: 'Bearer a.b.c' } },
      401,
      'Missing `Authorization`, expected `Bearer` and a signed token',
    ],
    ['another algorithm', { header: { alg: 'HS256' } }, 401, 'Unexpected `alg`, expected `RS256`'],
    ['no signature at all', { header: { alg: 'none' } }, 401, 'Unexpected `alg`, expected `RS256`'],
    [
      'a key without a name',
      { header: { kid: undefined } },
      401,
      'Missing `kid`, expected the name of a key',
    ],
    [
      'a foreign issuer',
      { claims: { iss: `https://sts.windows.net/${stranger}/` } },
      401,
      'Unexpected `iss`, expected the Bot Service',
    ],
    [
      'a token for another bot',
      { claims: { aud: stranger } },
      401,
      'Unexpected `aud`, expected the app id of this bot',
    ],
    [
      'a list of audiences',
      { claims: { aud: [appId] } },
      401,
      'Unexpected `aud`, expected the app id of this bot',
    ],
    [
      "the bot's own token",
      { claims: { appid: appId } },
      401,
      "Unexpected `appid`, expected a channel's token, not the bot's own",
    ],
    [
      "the bot's own token, version 2",
      { claims: { azp: appId } },
      401,
      "Unexpected `appid`, expected a channel's token, not the bot's own",
    ],
    [
      'a foreign tenant in the token',
      { claims: { tid: stranger } },
      401,
      'Unexpected `tid`, expected a tenant that is allowed',
    ],
    ['no end', { claims: { exp: undefined } }, 401, 'Missing or past `exp`, expected a time to come'],
    ['a past end', { claims: { exp: seconds - 301 } }, 401, 'Missing or past `exp`, expected a time to come'],
    [
      'an end in words',
      { claims: { exp: '2099-01-01' } },
      401,
      'Missing or past `exp`, expected a time to come',
    ],
    [
      'a start to come',
      { claims: { nbf: seconds + 400 } },
      401,
      'Unexpected `nbf`, expected a time that has come',
    ],
    [
      'another connector in the token',
      { claims: { serviceurl: 'https://smba.trafficmanager.net/amer/' } },
      401,
      "Unexpected `serviceurl` in the token, expected the activity's `serviceUrl`",
    ],
    [
      'no connector in the token',
      { claims: { serviceurl: undefined } },
      401,
      "Unexpected `serviceurl` in the token, expected the activity's `serviceUrl`",
    ],
    [
      'no channel',
      { activity: { channelId: '' } },
      403,
      'Unexpected `channelId` ``, expected one of msteams',
    ],
    [
      'the Emulator',
      { activity: { channelId: 'emulator' } },
      403,
      'Unexpected `channelId` `emulator`, expected one of msteams',
    ],
    [
      'an unknown channel',
      { activity: { channelId: 'AseChannel' } },
      403,
      'Unexpected `channelId` `AseChannel`, expected one of msteams',
    ],
    ...[
      'http://smba.trafficmanager.net/emea/',
      'https://evil.trafficmanager.net/',
      'https://smba.trafficmanager.net.example.org/',
      'https://smba.trafficmanager.net@example.org/',
      'https://user@smba.trafficmanager.net/',
      'https://smba.trafficmanager.net:8443/',
      'https://botframework.com.example.org/',
      'https://evilbotframework.com/',
      'http://127.0.0.1:9/',
      'https://localhost/',
      'https://169.254.169.254/',
      'file:///etc/passwd',
    ].map((url): [string, Parts, number, string] => [
      `the connector ${url}`,
      from(url),
      403,
      `Unexpected \`serviceUrl\` \`${url}\`, expected https and a host that is allowed`,
    ]),
    ['a connector that is no address', from('smba'), 403, 'Unexpected `serviceUrl`, expected an address'],
    [
      'another bot',
      { activity: { recipient: { id: `28:${stranger}` } } },
      403,
      `Unexpected \`recipient\` \`28:${stranger}\`, expected this bot`,
    ],
    [
      'no tenant',
      { activity: { conversation: { id: 'a:1' }, channelData: {} } },
      403,
      'Missing tenant, expected one in `conversation` or `channelData`',
    ],
    [
      'a foreign tenant in the conversation',
      { activity: { conversation: { id: 'a:1', tenantId: stranger } } },
      403,
      `Unexpected tenant \`${stranger}\``,
    ],
    [
      'a foreign tenant in the channel',
      { activity: { channelData: { tenant: { id: stranger } } } },
      403,
      `Unexpected tenant \`${stranger}\``,
    ],
    [
      'members as a text',
      { activity: { membersAdded: 'x'.repeat(28_000) } },
      400,
      'Unexpected `membersAdded`, expected a list of at most 100 objects',
    ],
    [
      'too many members',
      { activity: { membersAdded: list(101) } },
      400,
      'Unexpected `membersAdded`, expected a list of at most 100 objects',
    ],
    [
      'members that are none',
      { activity: { membersRemoved: [null] } },
      400,
      'Unexpected `membersRemoved`, expected a list of at most 100 objects',
    ],
    [
      'entities as an object',
      { activity: { entities: { length: 3 } } },
      400,
      'Unexpected `entities`, expected a list of at most 100 objects',
    ],
    [
      'too many attachments',
      { activity: { attachments: list(101) } },
      400,
      'Unexpected `attachments`, expected a list of at most 100 objects',
    ],
    [
      'too many reactions',
      { activity: { reactionsAdded: list(101) } },
      400,
      'Unexpected `reactionsAdded`, expected a list of at most 100 objects',
    ],
  ]
  it('keeps what a stranger wrote from breaking the log', () => {
    const channelId = `evil\n\u001b[31m${'x'.repeat(2000)}`
    assert.deepEqual(inProduction({ activity: { channelId } }), {
      kind: 'refuse',
      status: 403,
      reason: `Unexpected \`channelId\` \`evil??[31m${'x'.repeat(90)}\`, expected one of msteams`,
    })
  })

  for (const [name, parts, status, reason] of refusals) {
    it(`refuses ${name}`, () => {
      assert.deepEqual(inProduction(parts), { kind: 'refuse', status, reason })
    })
  }

  it('lets a channel pass that is named in the settings, by the name that it has for the bot', () => {
    const bot = botSettings({ appId, tenantId, otherChannels: ['webchat'], otherRecipients: ['svar@web'] })
    const parts = {
      activity: {
        channelId: 'webchat',
        recipient: { id: 'svar@web' },
        conversation: { id: 'c' },
        channelData: null,
      },
    }
    assert.deepEqual(inProduction(parts, createRules(bot)), { kind: 'pass' })
    assert.equal(inProduction(parts).kind, 'refuse')
  })

  it('listens to no tenant when none is named', () => {
    assert.deepEqual(inProduction({}, createRules(botSettings({ appId }))), {
      kind: 'refuse',
      status: 403,
      reason: `Unexpected tenant \`${tenantId}\``,
    })
  })
})

const local = createRules(botSettings())

function locally(parts: { activity?: object; headers?: object; remote?: string; url?: string }) {
  const {
    activity = {},
    headers = {},
    remote = '127.0.0.1',
    url = 'http://localhost:56150/_connector',
  } = parts
  return guard(
    {
      headers: { host: '127.0.0.1:3978', ...headers },
      activity: anActivity(url, activity) as RawActivity,
      remote,
    },
    local,
    seconds * 1000,
  )
}

describe('guard without an app id', () => {
  it('lets programs on this machine pass', () => {
    const cases = [
      {},
      { remote: '::1', headers: { host: '[::1]:3978' } },
      { remote: '::ffff:127.0.0.1', headers: { host: 'localhost:3978' } },
      { activity: { channelId: 'emulator', recipient: { id: 'anything' } } },
      { url: 'http://[::1]:56150/' },
    ]
    for (const parts of cases) assert.deepEqual(locally(parts), { kind: 'pass' })
  })

  const refusals: readonly [string, Parameters<typeof locally>[0], string][] = [
    [
      'another machine',
      { remote: '192.0.2.1' },
      'Unexpected caller without an app id, expected this machine',
    ],
    ['an unknown caller', { remote: '' }, 'Unexpected caller without an app id, expected this machine'],
    [
      'a tunnel',
      { headers: { 'x-forwarded-for': '192.0.2.1' } },
      'Unexpected `x-forwarded-for` without an app id, expected nobody in between',
    ],
    [
      "a web page that has given this machine's address to its own name",
      { headers: { host: 'rebound.example.org:3978' } },
      'Unexpected `host` without an app id, expected this machine',
    ],
    [
      'a connector elsewhere',
      { url: 'https://smba.trafficmanager.net/emea/' },
      'Unexpected `serviceUrl` `https://smba.trafficmanager.net/emea/`, expected https and a host that is allowed',
    ],
    [
      'an unknown channel',
      { activity: { channelId: 'slack' } },
      'Unexpected `channelId` `slack`, expected one of msteams, emulator, webchat, directline, agents',
    ],
  ]
  for (const [name, parts, reason] of refusals) {
    it(`refuses ${name}`, () => {
      assert.deepEqual(locally(parts), { kind: 'refuse', status: 403, reason })
    })
  }
})
