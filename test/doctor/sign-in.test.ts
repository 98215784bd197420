import assert from 'node:assert/strict'
import { examine } from '../../src/doctor/examine.ts'
import type { Patient } from '../../src/doctor/patient.ts'
import { azureImdsUrl } from '../../src/doctor/sign-in/fetch-token.ts'
import { publicCloud } from '../../src/teams/cloud.ts'
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
import { type Behave, type Reply, startServer } from './a-server.ts'

const token = 'the-token-that-nobody-may-see'
const aToken: Reply = { status: 200, body: { token_type: 'Bearer', expires_in: 3599, access_token: token } }
const why = 'Without a token from Microsoft, Svar hears every question and can send no answer.'

const refusal = (code: number): Reply => ({
  status: 401,
  body: {
    error: 'invalid_client',
    error_description: `AADSTS${code}: What Microsoft says of it, with ids. Trace ID: 0000`,
    error_codes: [code],
  },
})

/** An address that answers, so that the machine is not taken for one without a network. */
const somebody = async (): Promise<string> => (await startServer(() => ({ status: 200 }))).url

/** Signs in at a server that answers so. */
async function signIn(
  behave: Behave,
  environment: Readonly<Record<string, string>> = singleTenant,
  over: Partial<Patient> = {},
) {
  const server = await startServer(behave)
  const cloud = {
    ...publicCloud,
    loginUrl: `${server.url}/botframework.com`,
    metadataUrl: await somebody(),
  }
  return {
    finding: await findingOf('sign-in', aPatient(environment, { cloud, ...over })),
    asked: server.asked,
  }
}

const failure = (what: string, fix: string) => ({ check: 'sign-in', verdict: 'failure', what, why, fix })

const newSecret =
  'Azure portal, App registrations, the app, Certificates & secrets: make a new client secret, put its Value into MicrosoftAppPassword and its end into CREDENTIAL_ENDS, and restart.'
const rightTenant =
  'Set MicrosoftAppTenantId to the Directory (tenant) ID that the overview of the app shows (Azure portal, App registrations, the app).'

describe('sign-in with a client secret', () => {
  it('asks Microsoft for a token as the bot does', async () => {
    const { finding, asked } = await signIn(() => aToken)
    assert.deepEqual(finding, {
      check: 'sign-in',
      verdict: 'ok',
      what: 'Microsoft gives a token (good for 60 minutes).',
      why,
      fix: '',
    })
    assert.deepEqual(
      asked.map(({ method, path, body }) => [method, path, Object.fromEntries(new URLSearchParams(body))]),
      [
        [
          'POST',
          `/${tenantId}/oauth2/v2.0/token`,
          {
            grant_type: 'client_credentials',
            client_id: appId,
            client_secret: password,
            scope: 'https://api.botframework.com/.default',
          },
        ],
      ],
    )
  })

  const refusals: readonly (readonly [string, number, string, string])[] = [
    ['a wrong secret', 7000215, 'The client secret is wrong (AADSTS7000215).', newSecret],
    ['a secret that has ended', 7000222, 'The client secret has ended (AADSTS7000222).', newSecret],
    ['an unknown tenant', 90002, `There is no tenant \`${tenantId}\` (AADSTS90002).`, rightTenant],
    [
      'an app of another tenant',
      700016,
      `Tenant \`${tenantId}\` does not know the app \`${appId}\` (AADSTS700016).`,
      'Compare both with the overview of the app (Azure portal, App registrations, the app): Application (client) ID into MicrosoftAppId, Directory (tenant) ID into MicrosoftAppTenantId.',
    ],
    [
      'an app without a service principal',
      7000229,
      'The app has no service principal in its tenant (AADSTS7000229).',
      `Make it: \`az ad sp create --id ${appId}\``,
    ],
    [
      'a disabled app',
      7000112,
      'The app is disabled (AADSTS7000112).',
      'Azure portal, Enterprise applications, the app, Properties: set "Enabled for users to sign-in" to Yes.',
    ],
    [
      'a clock that is off',
      700024,
      'The time in what the bot signs in with is not that of Microsoft: the clock of this machine is off (AADSTS700024).',
      'Let this machine set its clock by a time server: `timedatectl set-ntp true`',
    ],
    [
      'a policy',
      53003,
      'A Conditional Access policy forbids the sign-in from here (AADSTS53003).',
      'Ask the administrators of Entra to except the app from the policy, or to allow the address of this machine.',
    ],
    [
      'a tenant without the Bot Framework',
      500011,
      `Tenant \`${tenantId}\` does not know the Bot Framework (AADSTS500011).`,
      rightTenant,
    ],
    [
      'a disturbance',
      90033,
      "Microsoft's sign-in is disturbed (AADSTS90033).",
      'Try again in some minutes; https://status.cloud.microsoft tells of disturbances.',
    ],
    [
      'a reason that is not known',
      999999,
      'Microsoft refuses the sign-in (AADSTS999999).',
      'Read what that means at https://login.microsoftonline.com/error?code=999999',
    ],
  ]
  for (const [name, code, what, fix] of refusals) {
    it(`tells of ${name}`, async () => {
      const { finding } = await signIn(() => refusal(code))
      assert.deepEqual(finding, failure(what, fix))
    })
  }

  const secrets: readonly (readonly [string, string, string, string])[] = [
    [
      'the id of the secret',
      '6f1c2d3e-0000-4000-8000-00000000c001',
      'MicrosoftAppPassword holds the id of the client secret, not the secret itself (AADSTS7000215).',
      `${newSecret} The Value is shown only once; the Secret ID beside it is not it.`,
    ],
    [
      'a secret in quotation marks',
      `"${password}"`,
      'MicrosoftAppPassword stands in quotation marks, which were taken for a part of it (AADSTS7000215).',
      'Remove the quotation marks and restart.',
    ],
    [
      'a reference that App Service did not follow',
      '@Microsoft.KeyVault(SecretUri=https://vault.example.com/secrets/svar)',
      'MicrosoftAppPassword is a Key Vault reference that App Service could not follow (AADSTS7000215).',
      'Azure portal, the App Service, Environment variables: the state beside the reference tells why. Mostly its identity lacks the role Key Vault Secrets User.',
    ],
  ]
  for (const [name, MicrosoftAppPassword, what, fix] of secrets) {
    it(`sees ${name} where a secret is wrong`, async () => {
      const { finding } = await signIn(() => refusal(7000215), { ...singleTenant, MicrosoftAppPassword })
      assert.deepEqual(finding, failure(what, fix))
    })
  }

  it('reads the number from the text where there is no list', async () => {
    const { finding } = await signIn(() => ({
      status: 400,
      body: { error: 'invalid_request', error_description: 'AADSTS900023: Something' },
    }))
    assert.deepEqual(finding, failure(`There is no tenant \`${tenantId}\` (AADSTS900023).`, rightTenant))
  })

  it('tells of a refusal without a reason', async () => {
    const { finding } = await signIn(() => ({ status: 503, body: {} }))
    assert.deepEqual(
      finding,
      failure(
        "Microsoft's sign-in answered 503 without a reason.",
        'Try again in some minutes; https://status.cloud.microsoft tells of disturbances.',
      ),
    )
  })

  it('tells a proxy from Microsoft', async () => {
    const { finding } = await signIn(() => ({ status: 407, body: '<html>Sign in to the proxy</html>' }))
    assert.deepEqual(
      finding,
      failure(
        "Something that is not Microsoft's sign-in answered in its place (407).",
        'A proxy or firewall stands in between most likely: let this machine reach the sign-in directly.',
      ),
    )
  })

  it('tells of a firewall that refuses', async () => {
    const cloud = { ...publicCloud, loginUrl: nobody, metadataUrl: await somebody() }
    assert.deepEqual(
      await findingOf('sign-in', aPatient(singleTenant, { cloud })),
      failure(
        '`127.0.0.1:1` refuses the connection (ECONNREFUSED).',
        'Check that the service runs there and that no firewall rejects connections to `127.0.0.1:1`.',
      ),
    )
  })

  it('tells of a name that is not known', async () => {
    const cloud = { ...publicCloud, loginUrl: 'http://login.invalid/x', metadataUrl: await somebody() }
    const finding = await findingOf('sign-in', aPatient(singleTenant, { cloud }))
    assert.match(
      finding?.what ?? '',
      /^The name `login\.invalid` is not known to this machine's DNS \((ENOTFOUND|EAI_AGAIN)\)\.$/,
    )
  })

  it('never shows the secret or the token', async () => {
    const server = await startServer(() => aToken)
    const cloud = { ...publicCloud, loginUrl: server.url, metadataUrl: server.url }
    const experts = { EXPERTS_CHANNEL: '19:experts@thread.tacv2' }
    const told = JSON.stringify(await examine(aPatient({ ...singleTenant, ...experts }, { cloud })))
    assert.ok(!told.includes(password) && !told.includes(token), told)
  })
})

describe('sign-in that hangs', () => {
  it('is given up, together with everything else', async () => {
    const { finding } = await signIn(() => 'hang', singleTenant, { patienceMs: 200 })
    const host = /`(127\.0\.0\.1:\d+)`/.exec(finding?.what ?? '')?.[1]
    assert.deepEqual(
      finding,
      failure(
        `\`${host}\` does not answer in time (TIMEOUT).`,
        `A firewall most likely swallows the connection: let this machine reach \`${host}\` directly. Svar's sign-in does not go through HTTPS_PROXY.`,
      ),
    )
  })
})

describe('sign-in with a managed identity', () => {
  const noIdentity: Reply = {
    status: 400,
    body: { error: 'invalid_request', error_description: 'Identity not found' },
  }
  const addIt =
    'Azure portal, the App Service or machine, Identity, User assigned: add the identity of the bot; its Client ID is the MicrosoftAppId. Then restart.'
  const azureOnly =
    'A managed identity works on a machine of Azure only. Elsewhere set MicrosoftAppType to `SingleTenant` with a client secret in MicrosoftAppPassword. On App Service, add the identity and restart.'

  async function onAppService(behave: Behave) {
    const { url, asked } = await startServer(behave)
    const environment = {
      ...managedIdentity,
      IDENTITY_ENDPOINT: `${url}/msi/token`,
      IDENTITY_HEADER: 'proof',
    }
    return { finding: await findingOf('sign-in', aPatient(environment)), asked }
  }

  async function onMachine(behave: Behave) {
    const { url, asked } = await startServer(behave)
    const places = { imdsUrl: `${url}/metadata/identity/oauth2/token`, connectorUrl: nobody }
    return { finding: await findingOf('sign-in', aPatient(managedIdentity, { places })), asked }
  }

  it('asks App Service for a token', async () => {
    const { finding, asked } = await onAppService(() => ({
      status: 200,
      body: { access_token: token, expires_in: '86400' },
    }))
    assert.equal(finding?.what, 'Microsoft gives a token (good for 1440 minutes).')
    assert.deepEqual(
      asked.map(({ path, headers }) => [path, headers['x-identity-header']]),
      [
        [
          `/msi/token?resource=https%3A%2F%2Fapi.botframework.com&client_id=${appId}&api-version=2019-08-01`,
          'proof',
        ],
      ],
    )
  })

  it('asks the service of a virtual machine for a token', async () => {
    const { finding, asked } = await onMachine(() => aToken)
    assert.equal(finding?.verdict, 'ok')
    assert.deepEqual(
      asked.map(({ path, headers }) => [path, headers.metadata]),
      [
        [
          `/metadata/identity/oauth2/token?resource=https%3A%2F%2Fapi.botframework.com&client_id=${appId}&api-version=2018-02-01`,
          'true',
        ],
      ],
    )
    assert.equal(azureImdsUrl, 'http://169.254.169.254/metadata/identity/oauth2/token')
  })

  it('tells that App Service has no such identity', async () => {
    const { finding } = await onAppService(() => ({
      status: 400,
      body: { statusCode: 400, message: 'None' },
    }))
    assert.deepEqual(
      finding,
      failure(`App Service has no managed identity \`${appId}\` for this machine (400).`, addIt),
    )
  })

  it('tells that a virtual machine has no such identity', async () => {
    const { finding } = await onMachine(() => noIdentity)
    assert.deepEqual(
      finding,
      failure(`Azure's machine service has no managed identity \`${appId}\` for this machine (400).`, addIt),
    )
  })

  it('tells that this is no machine of Azure', async () => {
    assert.deepEqual(
      await findingOf('sign-in', aPatient(managedIdentity)),
      failure(
        "No managed identity can be reached: Azure's machine service does not answer at `127.0.0.1:1` (ECONNREFUSED).",
        azureOnly,
      ),
    )
  })

  it('tells of a proxy that answers for Azure', async () => {
    const { finding } = await onMachine(() => ({ status: 403, body: 'Forbidden' }))
    assert.deepEqual(
      finding,
      failure(
        "No managed identity can be reached: something that is not Azure's machine service answers in its place (403).",
        azureOnly,
      ),
    )
  })

  it('leaves Kubernetes alone', async () => {
    const environment = { ...managedIdentity, AZURE_FEDERATED_TOKEN_FILE: '/var/run/token' }
    assert.deepEqual(await findingOf('sign-in', aPatient(environment)), {
      check: 'sign-in',
      verdict: 'skipped',
      what: 'Kubernetes stands for the managed identity; the doctor does not look at that.',
      why,
      fix: '',
    })
  })
})
