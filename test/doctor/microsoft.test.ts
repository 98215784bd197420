import assert from 'node:assert/strict'
import { examine } from '../../src/doctor/examine.ts'
import type { CheckName, Verdict } from '../../src/doctor/finding.ts'
import { connectorOf } from '../../src/doctor/patient.ts'
import { checkAppId } from '../../src/doctor/sign-in/check-app-id.ts'
import { checkClientSecret, endingOf } from '../../src/doctor/sign-in/check-client-secret.ts'
import { publicCloud } from '../../src/teams/cloud.ts'
import { startKeyServer } from '../server/key-server.ts'
import {
  aPatient,
  appId,
  findingOf,
  managedIdentity,
  nobody,
  password,
  singleTenant,
  tenantId,
} from './a-patient.ts'
import { type Reply, startServer } from './a-server.ts'
import { makeCertificate } from './make-certificate.ts'

const findings = (check: CheckName, why: string) => (verdict: Verdict, what: string, fix: string) => ({
  check,
  verdict,
  what,
  why,
  fix,
})

describe('network', () => {
  const found = findings('network', 'Svar speaks to Microsoft over the internet, in both directions.')

  it('is told once when nothing outside can be reached', async () => {
    const { findings: all } = await examine(aPatient(singleTenant))
    assert.deepEqual(
      all.find(({ check }) => check === 'network'),
      found(
        'failure',
        'Nothing outside can be reached: `127.0.0.1:1`, `127.0.0.1:1`, `127.0.0.1:1` (ECONNREFUSED).',
        'Give this machine a network, a DNS server that knows these names, and a way to them by HTTPS (port 443) past firewalls and proxies.',
      ),
    )
    const echoes = all.filter(({ what }) => what === 'Nothing outside can be reached, see network.')
    assert.deepEqual(
      echoes.map(({ check, verdict, fix }) => [check, verdict, fix]),
      [
        ['sign-in', 'skipped', ''],
        ['bot-keys', 'skipped', ''],
        ['way-to-teams', 'skipped', ''],
      ],
    )
  })

  it('is told of a proxy that opens TLS', async () => {
    const [from, to] = [new Date('2020-01-01T00:00:00Z'), new Date('2049-12-31T00:00:00Z')]
    const { url } = await startServer(
      () => ({ status: 200 }),
      makeCertificate({ host: 'localhost', from, to }),
    )
    const patient = aPatient(singleTenant, {
      cloud: { ...publicCloud, loginUrl: url, metadataUrl: url },
      places: { connectorUrl: url },
    })
    assert.equal(
      (await findingOf('network', patient))?.fix,
      'If a proxy of yours opens TLS on the way, give Node its root certificate by NODE_EXTRA_CA_CERTS, or let this host pass it unopened.',
    )
  })

  it('is there when anything answers', async () => {
    assert.deepEqual(
      await findingOf('network', withKeys(await somebody())),
      found('ok', 'The internet can be reached.', ''),
    )
  })

  it('hides nothing of a managed identity, which is asked for on the machine', async () => {
    const { findings: all } = await examine(aPatient(managedIdentity))
    assert.deepEqual(
      all.filter(({ check }) => check === 'network' || check === 'sign-in').map(({ verdict }) => verdict),
      ['failure', 'failure'],
    )
  })

  it('is not needed without an app id', async () => {
    assert.deepEqual(
      await findingOf('network', aPatient({})),
      found('skipped', 'There is no app id, so nothing outside was asked.', ''),
    )
  })
})

describe('app-id', () => {
  const found = findings(
    'app-id',
    'App id, tenant and type tell Microsoft who the bot is; one wrong and nothing comes or goes.',
  )
  const compare = 'Compare it with the Configuration page of the Azure Bot (Azure portal).'
  const msi = (app: string, tenant: string) =>
    ({ kind: 'UserAssignedMSI', appId: app, tenantId: tenant }) as const
  const cases = [
    [
      'is skipped in local development',
      { kind: 'none' },
      found(
        'skipped',
        'There is no app id: Svar answers Agents Playground and the Emulator on this machine, not Teams.',
        'For Teams, set MicrosoftAppType, MicrosoftAppId and MicrosoftAppTenantId.',
      ),
    ],
    [
      'is in order for two ids',
      msi(appId, tenantId),
      found('ok', `UserAssignedMSI, app \`${appId}\`, tenant \`${tenantId}\`.`, ''),
    ],
    [
      'is broken when both ids are one',
      msi(appId, appId.toUpperCase()),
      found('failure', `MicrosoftAppId and MicrosoftAppTenantId are the same, \`${appId}\`.`, compare),
    ],
    [
      'is broken for an app id out of an example',
      msi('11111111-2222-3333-4444-555555555555', tenantId),
      found('failure', 'MicrosoftAppId is a made-up id, `11111111-2222-3333-4444-555555555555`.', compare),
    ],
    [
      'is broken for an empty tenant id',
      msi(appId, '00000000-0000-0000-0000-000000000000'),
      found(
        'failure',
        'MicrosoftAppTenantId is a made-up id, `00000000-0000-0000-0000-000000000000`.',
        compare,
      ),
    ],
    [
      'is broken for the tenant of the Bot Framework',
      msi(appId, 'd6d49420-f39b-4df7-a1dc-d59a935871db'),
      found(
        'failure',
        'MicrosoftAppTenantId `d6d49420-f39b-4df7-a1dc-d59a935871db` is a tenant of Microsoft, not yours.',
        'Set it to the Directory (tenant) ID of the tenant in which the bot was made.',
      ),
    ],
  ] as const
  for (const [name, identity, expected] of cases) {
    it(name, () => assert.deepEqual(checkAppId(identity), expected))
  }
})

describe('endingOf', () => {
  const cases = [
    ['2027-03-31', 127, undefined],
    ['2027-01-24', 61, undefined],
    ['2027-01-23', 60, 60],
    ['2026-12-25', 31, 60],
    ['2026-12-24', 30, 30],
    ['2026-12-02', 8, 30],
    ['2026-12-01', 7, 7],
    ['2026-11-26', 2, 7],
    ['2026-11-25', 1, 1],
    ['2026-11-24', 0, 1],
    ['2026-11-23', -1, 0],
  ] as const
  for (const [ends, daysLeft, stage] of cases) {
    it(`on 24 November counts ${daysLeft} days to ${ends}`, () => {
      for (const time of ['00:00:00', '23:59:59'])
        assert.deepEqual(endingOf(ends, Date.parse(`2026-11-24T${time}Z`)), { daysLeft, stage })
    })
  }
})

describe('client-secret', () => {
  const found = findings('client-secret', 'On the day that the secret ends, Svar falls silent for everybody.')
  const renew =
    'Azure portal, App registrations, the app, Certificates & secrets: make a new client secret, put its Value into MicrosoftAppPassword and its end into CREDENTIAL_ENDS, restart, then delete the old one.'
  const now = Date.parse('2026-11-24T12:00:00Z')
  const cases = [
    ['SingleTenant', '2027-03-31', found('ok', 'The client secret ends on 2027-03-31, in 127 days.', '')],
    [
      'SingleTenant',
      '2026-12-24',
      found('warning', 'The client secret ends on 2026-12-24, in 30 days.', renew),
    ],
    [
      'SingleTenant',
      '2026-11-25',
      found('warning', 'The client secret ends on 2026-11-25, tomorrow.', renew),
    ],
    ['SingleTenant', '2026-11-24', found('warning', 'The client secret ends on 2026-11-24, today.', renew)],
    ['SingleTenant', '2026-11-23', found('failure', 'The client secret ended on 2026-11-23.', renew)],
    [
      'SingleTenant',
      undefined,
      found(
        'skipped',
        'The day on which the client secret ends is not known.',
        'Set CREDENTIAL_ENDS to it, to be warned 60, 30, 7 and 1 days before.',
      ),
    ],
    ['UserAssignedMSI', undefined, found('ok', 'A managed identity has no secret that could end.', '')],
    ['none', undefined, found('skipped', 'There is no app id, so no secret either.', '')],
  ] as const
  for (const [kind, ends, expected] of cases) {
    it(`of ${kind} with end ${ends} is ${expected.verdict}`, () => {
      assert.deepEqual(checkClientSecret(kind, ends, now, { by: 'nothing' }), expected)
    })
  }

  it('is told to be an id, or to stand in quotation marks, while nobody can be asked', async () => {
    for (const [secret, what] of [
      [appId, 'MicrosoftAppPassword holds the id of the client secret, not the secret itself.'],
      [`"${password}"`, 'MicrosoftAppPassword stands in quotation marks, which were taken for a part of it.'],
    ] as const) {
      const finding = await findingOf(
        'client-secret',
        aPatient({ ...singleTenant, MicrosoftAppPassword: secret }),
      )
      assert.deepEqual([finding?.verdict, finding?.what], ['failure', what])
    }
  })

  it('is not told again where Microsoft took it, or where the sign-in says so', () => {
    const owner = { appId, tenantId, shape: 'id' } as const
    for (const signIn of [
      { kind: 'token', minutes: 60 },
      { kind: 'refused', status: 401, code: 'AADSTS7000215' },
    ] as const)
      assert.equal(
        checkClientSecret('SingleTenant', '2027-03-31', now, { by: 'secret', owner, signIn }).verdict,
        'ok',
      )
  })
})

/** An address that answers, so that the machine is not taken for one without a network. */
const somebody = async (): Promise<string> => (await startServer(() => ({ status: 200 }))).url

/** An installation whose keys are at this address. */
const withKeys = (metadataUrl: string, now = Date.now) =>
  aPatient(singleTenant, { now, cloud: { ...publicCloud, loginUrl: nobody, metadataUrl } })

describe('bot-keys', () => {
  const found = findings(
    'bot-keys',
    "Without the Bot Service's keys Svar cannot tell its requests from forged ones, and refuses them all.",
  )

  it('are in order when they can be had', async () => {
    const { metadataUrl } = await startKeyServer([])
    assert.deepEqual(
      await findingOf('bot-keys', withKeys(metadataUrl)),
      found('ok', 'The keys of the Bot Service can be had.', ''),
    )
  })

  it('are missing when nobody answers', async () => {
    assert.deepEqual(
      await findingOf('bot-keys', { ...withKeys(nobody), places: { connectorUrl: await somebody() } }),
      found(
        'failure',
        '`127.0.0.1:1` refuses the connection (ECONNREFUSED).',
        'Check that the service runs there and that no firewall rejects connections to `127.0.0.1:1`.',
      ),
    )
  })

  it('are missing when a proxy answers', async () => {
    const { url } = await startServer(() => ({ status: 200, body: '<html>Sign in</html>' }))
    assert.deepEqual(
      await findingOf('bot-keys', withKeys(url)),
      found(
        'failure',
        'Something that is not the Bot Service answered in its place (200).',
        'A proxy or firewall stands in between most likely: let this machine reach the Bot Service directly.',
      ),
    )
  })
})

describe('way-to-teams', () => {
  const found = findings(
    'way-to-teams',
    'Every answer goes out by this way, whatever way the question came in by.',
  )

  it('is open when anything answers', async () => {
    const { url } = await startServer(() => ({ status: 404 }))
    const patient = aPatient(singleTenant, { places: { connectorUrl: `${url}/teams` } })
    const host = new URL(url).host
    assert.deepEqual(await findingOf('way-to-teams', patient), found('ok', `\`${host}\` can be reached.`, ''))
  })

  it('is closed when nobody answers', async () => {
    assert.deepEqual(
      await findingOf('way-to-teams', withKeys(await somebody())),
      found(
        'failure',
        '`127.0.0.1:1` refuses the connection (ECONNREFUSED).',
        'Check that the service runs there and that no firewall rejects connections to `127.0.0.1:1`.',
      ),
    )
  })

  it('leads to Microsoft’s own service where nothing else is said', async () => {
    const { config, cloud } = aPatient(singleTenant)
    assert.equal(
      connectorOf({ ...aPatient(singleTenant), config, cloud, places: {} }),
      'https://smba.trafficmanager.net/teams',
    )
  })
})

describe('clock', () => {
  const found = findings(
    'clock',
    'Tokens are good for a time: with a clock that is 5 minutes off, Svar and Microsoft refuse each other’s.',
  )
  const fix = 'Let this machine set its clock by a time server: `timedatectl set-ntp true`'
  const MINUTE_MS = 60_000
  const here = Date.parse('2026-11-24T12:00:00Z')
  const cases = [
    ['is right within a minute', 0.9, found('ok', 'The clock is right.', '')],
    [
      'deserves a look when it is ahead',
      2,
      found('warning', 'The clock of this machine is 2 minutes ahead.', fix),
    ],
    [
      'deserves a look when it is behind',
      -4,
      found('warning', 'The clock of this machine is 4 minutes behind.', fix),
    ],
    [
      'is wrong when tokens are refused for it',
      6,
      found('failure', 'The clock of this machine is 6 minutes ahead.', fix),
    ],
    ['is wrong by hours', -180, found('failure', 'The clock of this machine is 180 minutes behind.', fix)],
  ] as const
  for (const [name, ahead, expected] of cases) {
    it(name, async () => {
      const date = new Date(here - ahead * MINUTE_MS).toUTCString()
      const { url } = await startServer(() => ({ status: 200, headers: { date } }))
      assert.deepEqual(
        await findingOf(
          'clock',
          withKeys(url, () => here),
        ),
        expected,
      )
    })
  }

  it('is not compared when nobody answers', async () => {
    assert.deepEqual(
      await findingOf('clock', withKeys(nobody)),
      found('ok', 'The clock looks right; there was no clock outside to compare it with.', ''),
    )
  })

  it('is wrong when it shows a time before this Svar', async () => {
    assert.deepEqual(
      await findingOf(
        'clock',
        withKeys(nobody, () => 0),
      ),
      found('failure', 'The clock of this machine shows 1970-01-01.', fix),
    )
  })

  it('has a time zone that there is', async () => {
    const finding = await findingOf('clock', aPatient({ TZ: 'Europe/Olso' }))
    assert.deepEqual(
      finding,
      found(
        'warning',
        'TZ is `Europe/Olso`, which is no time zone that is known here.',
        'Set TZ to a name such as `Europe/Oslo`, or remove it.',
      ),
    )
    for (const TZ of ['Europe/Oslo', 'UTC', ':/etc/localtime'])
      assert.equal((await findingOf('clock', aPatient({ TZ })))?.verdict, 'ok')
  })
})

describe('experts-channel', () => {
  const found = findings(
    'experts-channel',
    'Requests to experts are posted there; where it cannot be reached they wait.',
  )
  const channel = '19:experts@thread.tacv2'
  const install =
    'In Teams, add the app to the team of that channel, then write `experts here` to it there, or correct EXPERTS_CHANNEL.'

  /** Microsoft gives a token, and Teams answers so about the channel. */
  async function ask(reply: Reply) {
    const token = { status: 200, body: { access_token: 'a-token', expires_in: 3600 } }
    const { url, asked } = await startServer(({ method }) => (method === 'POST' ? token : reply))
    const finding = await findingOf(
      'experts-channel',
      aPatient(
        { ...singleTenant, EXPERTS_CHANNEL: channel },
        {
          cloud: { ...publicCloud, loginUrl: url, metadataUrl: nobody },
          places: { connectorUrl: `${url}/teams` },
        },
      ),
    )
    return { finding, asked }
  }

  it('asks Teams for one page of members, with the token', async () => {
    const { finding, asked } = await ask({ status: 200, body: { members: [{ name: 'Kari' }] } })
    assert.deepEqual(finding, found('ok', 'The channel is there, and Svar is a member of its team.', ''))
    assert.deepEqual(
      asked
        .filter(({ path }) => path.includes('members'))
        .map(({ path, headers }) => [path, headers.authorization]),
      [[`/teams/v3/conversations/19%3Aexperts%40thread.tacv2/pagedmembers?pageSize=50`, 'Bearer a-token']],
    )
  })

  const cases = [
    [
      403,
      found('failure', 'Svar is not in the team of the channel, or there is no such channel (403).', install),
    ],
    [
      404,
      found('failure', 'Svar is not in the team of the channel, or there is no such channel (404).', install),
    ],
    [
      401,
      found(
        'failure',
        'Teams does not accept the token of the bot (401).',
        'Check that the Azure Bot has this MicrosoftAppId, and that its Teams channel is turned on.',
      ),
    ],
    [
      429,
      found('warning', 'Teams has too many requests of this bot just now (429).', 'Ask again in a minute.'),
    ],
    [503, found('warning', 'Teams answers 503 about the channel.', 'Ask again in some minutes.')],
  ] as const
  for (const [status, expected] of cases) {
    it(`tells what an answer of ${status} means`, async () => {
      assert.deepEqual((await ask({ status })).finding, expected)
    })
  }

  it('may have been set from the chat', async () => {
    const token = { status: 200, body: { access_token: 'a-token', expires_in: 3600 } }
    const { url, asked } = await startServer(() => token)
    const patient = aPatient(singleTenant, {
      cloud: { ...publicCloud, loginUrl: url, metadataUrl: nobody },
      findExperts: async () => ({
        channelId: 'msteams',
        serviceUrl: `${url}/emea/`,
        conversationId: channel,
        bot: { id: `28:${appId}` },
      }),
    })
    assert.equal((await findingOf('experts-channel', patient))?.verdict, 'ok')
    assert.equal(
      asked.at(-1)?.path,
      '/emea/v3/conversations/19%3Aexperts%40thread.tacv2/pagedmembers?pageSize=50',
    )
  })

  it('is not set where the record cannot be read', async () => {
    const findExperts = () => Promise.reject(new Error('no record'))
    assert.equal((await findingOf('experts-channel', aPatient({}, { findExperts })))?.verdict, 'skipped')
  })

  it('is skipped without a token, and without a channel', async () => {
    assert.deepEqual(
      await findingOf('experts-channel', aPatient({ ...singleTenant, EXPERTS_CHANNEL: channel })),
      found('skipped', 'Without a token it cannot be reached, see sign-in.', ''),
    )
    assert.deepEqual(
      await findingOf('experts-channel', aPatient({})),
      found(
        'skipped',
        'EXPERTS_CHANNEL is not set.',
        'Set it, or write `experts here` to the bot in the channel of the experts. One that was set so is looked at by `/readyz?verbose`.',
      ),
    )
  })
})
