import assert from 'node:assert/strict'
import { checkPublicAddress } from '../../src/doctor/endpoint/check-public-address.ts'
import { isPrivateAddress } from '../../src/doctor/endpoint/private-address.ts'
import type { CheckName } from '../../src/doctor/finding.ts'
import { echo, startBot } from '../server/a-bot.ts'
import { startKeyServer } from '../server/key-server.ts'
import { aPatient, findingOf, singleTenant } from './a-patient.ts'
import { type Behave, type Reply, startServer } from './a-server.ts'
import { makeCertificate, type TestCertificate } from './make-certificate.ts'

const DAY_MS = 86_400_000
const inDays = (days: number): Date => new Date(Date.now() + days * DAY_MS)
const dayOf = (date: Date): string => date.toISOString().slice(0, 10)

const lasting = inDays(90.5)
const good = makeCertificate({ host: 'localhost', from: inDays(-1), to: lasting })

const healthy: Reply = { status: 200, body: { status: 'ok', version: '1.2.3' } }

/** A bot as the world sees it: `/healthz` and a guarded `/api/messages`. */
const guarded =
  (health: Reply | 'hang' = healthy, messages: Reply = { status: 401 }): Behave =>
  ({ path }) =>
    path === '/healthz' ? health : messages

/** What a check finds at a public address that behaves so. */
async function look(
  check: CheckName,
  behave: Behave,
  certificate: TestCertificate = good,
  trusted = certificate.cert,
) {
  const { url, asked } = await startServer(behave, certificate)
  const patient = aPatient({ ...singleTenant, PUBLIC_URL: url }, { places: { trusted } })
  return { finding: await findingOf(check, patient), host: new URL(url).host, asked }
}

describe('public-address', () => {
  const why = 'The Bot Service brings every question to this address.'
  const facts = (over: object) =>
    checkPublicAddress({
      host: 'svar.example.com',
      version: '1.2.3',
      health: {
        kind: 'answer',
        status: 200,
        text: JSON.stringify(healthy.body),
        date: undefined,
        address: '198.51.100.7',
        certificate: undefined,
        ...over,
      },
    })

  it('is in order when this Svar answers there', () => {
    assert.deepEqual(facts({}), {
      check: 'public-address',
      verdict: 'ok',
      what: '`svar.example.com` is this Svar, 1.2.3.',
      why,
      fix: '',
    })
  })

  it('is looked at over HTTPS, and may be private where it is asked from', async () => {
    const { finding, host, asked } = await look('public-address', guarded())
    const address = /`(127\.0\.0\.1|::1)`/.exec(finding?.what ?? '')?.[1]
    assert.deepEqual(finding, {
      check: 'public-address',
      verdict: 'warning',
      what: `\`${host}\` is Svar 1.2.3, but leads to the private address \`${address}\` here.`,
      why,
      fix: `The Bot Service comes from the internet: check that \`${host}\` leads to a public address there.`,
    })
    assert.deepEqual(asked.map(({ method, path }) => `${method} ${path}`).sort(), [
      'GET /healthz',
      'POST /api/messages',
    ])
  })

  const replies: readonly (readonly [string, Reply, string, string, string])[] = [
    [
      'another version',
      { status: 200, body: { status: 'ok', version: '0.9.0' } },
      'warning',
      'is Svar 0.9.0, but this is Svar 1.2.3.',
      'If the doctor was not started on the bot’s own machine, all is well; else the address leads to another installation.',
    ],
    [
      'a proxy without a bot behind it',
      { status: 502, body: 'Bad Gateway' },
      'failure',
      'answers 502: what stands in front of Svar does not reach it.',
      'Start Svar, and check that the proxy passes requests on to its PORT.',
    ],
    [
      'a sign-in',
      { status: 302, headers: { location: 'https://login.example.com/' } },
      'failure',
      'answers 302: it sends callers elsewhere or wants a sign-in of its own.',
      'The Bot Service can do neither. Turn off App Service Authentication, access restrictions or the sign-in of the proxy for this address; Svar checks each request by itself.',
    ],
    [
      'another program',
      { status: 200, body: '<h1>It works</h1>' },
      'failure',
      'answers (200), but not as Svar does.',
      'The address leads to another program: correct PUBLIC_URL, or the proxy.',
    ],
  ]
  for (const [name, reply, verdict, what, fix] of replies) {
    it(`tells of ${name}`, async () => {
      const { finding, host } = await look('public-address', guarded(reply))
      assert.deepEqual(finding, { check: 'public-address', verdict, what: `\`${host}\` ${what}`, why, fix })
    })
  }

  it('tells of an address that nobody listens at', async () => {
    const patient = aPatient({ ...singleTenant, PUBLIC_URL: 'https://127.0.0.1:1' })
    assert.deepEqual(await findingOf('public-address', patient), {
      check: 'public-address',
      verdict: 'failure',
      what: '`127.0.0.1:1` refuses the connection (ECONNREFUSED).',
      why,
      fix: 'Start Svar and what stands in front of it, and let it listen on port 443.',
    })
  })

  it('tells of a server that does not speak HTTPS', async () => {
    const { url } = await startServer(guarded())
    const patient = aPatient({ ...singleTenant, PUBLIC_URL: url.replace('http:', 'https:') })
    const finding = await findingOf('public-address', patient)
    assert.match(finding?.what ?? '', /^The connection to `127\.0\.0\.1:\d+` breaks off \(\w+\)\.$/)
    assert.equal(
      finding?.fix,
      'Check that HTTPS is spoken there: a certificate and port 443 in front of Svar.',
    )
  })

  it('is skipped without PUBLIC_URL', async () => {
    assert.deepEqual(await findingOf('public-address', aPatient(singleTenant)), {
      check: 'public-address',
      verdict: 'skipped',
      what: 'PUBLIC_URL is not set, so it was not looked at from outside.',
      why,
      fix: 'Set PUBLIC_URL to the address of the bot, such as `https://svar.example.com`.',
    })
  })
})

describe('certificate', () => {
  const why = 'The Bot Service speaks to nobody whose certificate it does not trust; Svar then hears nothing.'
  const soon = inDays(10.5)
  const gone = inDays(-1)
  const cases: readonly (readonly [
    string,
    TestCertificate,
    boolean,
    string,
    (host: string) => string,
    string,
  ])[] = [
    [
      'is in order when it is trusted and lasts',
      good,
      true,
      'ok',
      (host) => `The certificate of \`${host}\` ends on ${dayOf(lasting)}, in 90 days.`,
      '',
    ],
    [
      'deserves a look when it ends soon',
      makeCertificate({ host: 'localhost', from: inDays(-80), to: soon }),
      true,
      'warning',
      (host) => `The certificate of \`${host}\` ends on ${dayOf(soon)}, in 10 days.`,
      'Renew it, and see why that did not happen by itself.',
    ],
    [
      'is broken when it has ended',
      makeCertificate({ host: 'localhost', from: inDays(-90), to: gone }),
      true,
      'failure',
      (host) => `The certificate of \`${host}\` ended on ${dayOf(gone)}.`,
      'Renew it.',
    ],
    [
      'is broken when it is for another name',
      makeCertificate({ host: 'elsewhere.example.com', from: inDays(-1), to: inDays(90) }),
      true,
      'failure',
      (host) => `The certificate that \`${host}\` shows is for another name.`,
      '',
    ],
    [
      'is broken when nobody trusts who made it',
      good,
      false,
      'failure',
      (host) => `The certificate of \`${host}\` is not trusted (DEPTH_ZERO_SELF_SIGNED_CERT).`,
      'Use one of a public authority, together with its intermediate certificates.',
    ],
  ]
  for (const [name, certificate, isTrusted, verdict, what, fix] of cases) {
    it(name, async () => {
      const trusted = isTrusted ? certificate.cert : makeCertificate({ host: 'x', from: gone, to: soon }).cert
      const { finding, host } = await look('certificate', guarded(), certificate, trusted)
      const renamed = `Use one that names \`${host}\`, or correct PUBLIC_URL.`
      assert.deepEqual(finding, {
        check: 'certificate',
        verdict,
        what: what(host),
        why,
        fix: finding?.what.includes('another name') ? renamed : fix,
      })
    })
  }
})

describe('messages', () => {
  const why =
    'The guarded bot answers 401 to whoever shows no token; anything else is not the bot, or not guarded.'
  const finding = (verdict: string, what: string, fix: string) => ({
    check: 'messages',
    verdict,
    what,
    why,
    fix,
  })
  const cases: readonly (readonly [number, ReturnType<typeof finding>])[] = [
    [401, finding('ok', 'A message without a token is refused, as it must be (401).', '')],
    [
      404,
      finding(
        'failure',
        'There is no bot at `/api/messages` (404).',
        'Let the proxy pass the whole path on, and write `/api/messages` at the end of the messaging endpoint of the Azure Bot.',
      ),
    ],
    [
      200,
      finding(
        'failure',
        'A message without a token is accepted (200).',
        'Something that is not this bot answers there, or a bot without an app id: stop it, and start Svar with MicrosoftAppId.',
      ),
    ],
    [
      403,
      finding(
        'failure',
        'A message without a token is answered 403, expected 401.',
        'A proxy, a firewall or App Service Authentication answers in its place: let POST requests to `/api/messages` pass untouched.',
      ),
    ],
  ]
  for (const [status, expected] of cases) {
    it(`tells what an answer of ${status} means`, async () => {
      assert.deepEqual((await look('messages', guarded(healthy, { status }))).finding, expected)
    })
  }

  it('sends what the real bot refuses for its lack of a token', async () => {
    const keys = await startKeyServer([])
    const bot = await startBot({ turn: echo, metadataUrl: keys.metadataUrl })
    const { asked } = await look('messages', guarded())
    const sent = asked.find(({ method }) => method === 'POST')
    const { status } = await fetch(`${bot.url}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': sent?.headers['content-type'] ?? '' },
      body: sent?.body ?? '',
    })
    assert.deepEqual([status, bot.logged[0]?.details.status], [401, 401])
  })
})

describe('listening', () => {
  const why = 'A bot that does not run answers nobody.'
  const cases: readonly (readonly [string, Reply, string, (port: string) => string, string])[] = [
    [
      'is in order when Svar answers',
      healthy,
      'ok',
      (port) => `Svar 1.2.3 runs on port ${port} of this machine.`,
      '',
    ],
    [
      'is broken when another program answers',
      { status: 404, body: 'Not here' },
      'failure',
      (port) => `Another program listens on port ${port} of this machine.`,
      'Set PORT to a free one, or stop the other program.',
    ],
  ]
  for (const [name, reply, verdict, what, fix] of cases) {
    it(name, async () => {
      const { port } = new URL((await startServer(() => reply)).url)
      assert.deepEqual(await findingOf('listening', aPatient({ PORT: port })), {
        check: 'listening',
        verdict,
        what: what(port),
        why,
        fix,
      })
    })
  }

  it('deserves a look when nobody answers', async () => {
    assert.deepEqual(await findingOf('listening', aPatient({})), {
      check: 'listening',
      verdict: 'warning',
      what: 'Nothing answers on port 1 of this machine (ECONNREFUSED): Svar does not run, or on another one.',
      why,
      fix: 'Start it with `npm start`. If it runs with other settings (PORT, HOST), give the doctor the same.',
    })
  })
})

describe('isPrivateAddress', () => {
  const cases = [
    ['10.1.2.3', true],
    ['100.64.0.1', true],
    ['127.0.0.1', true],
    ['169.254.1.1', true],
    ['172.31.255.255', true],
    ['172.32.0.0', false],
    ['192.168.1.1', true],
    ['198.51.100.7', false],
    ['::1', true],
    ['fd12::1', true],
    ['fe80::1', true],
    ['::ffff:10.0.0.1', true],
    ['2001:db8::1', false],
    ['', false],
  ] as const
  for (const [address, expected] of cases) {
    it(`${expected ? 'is true' : 'is false'} for \`${address}\``, () => {
      assert.equal(isPrivateAddress(address), expected)
    })
  }
})
