import assert from 'node:assert/strict'
import { readConfig } from '../src/config/read-config.ts'

const appId = '11111111-2222-3333-4444-555555555555'
const tenant = '99999999-8888-7777-6666-555555555555'
const identity = { MicrosoftAppType: 'UserAssignedMSI', MicrosoftAppId: appId, MicrosoftAppTenantId: tenant }

const read = (environment: Record<string, string>, articles: string[] = []) =>
  readConfig(environment, articles, ':')

function configOf(environment: Record<string, string>, articles: string[] = []) {
  const found = read(environment, articles)
  if (found.kind === 'mistakes') throw new Error(found.mistakes.join('\n'))
  return found.config
}

function mistakesOf(environment: Record<string, string>): readonly string[] {
  const found = read(environment)
  return found.kind === 'mistakes' ? found.mistakes : []
}

describe('readConfig', () => {
  it('listens on loopback without an app id', () => {
    const { host, port, articles, defaultLocale, identity } = configOf({})
    assert.deepEqual(
      { host, port, articles, defaultLocale, identity },
      {
        host: '127.0.0.1',
        port: 3978,
        articles: ['articles'],
        defaultLocale: 'en-US',
        identity: { kind: 'none' },
      },
    )
  })

  it('listens on all addresses with an app id', () => {
    const { host, identity: read } = configOf(identity)
    assert.equal(host, '0.0.0.0')
    assert.deepEqual(read, { kind: 'UserAssignedMSI', appId, tenantId: tenant })
  })

  it('takes article folders from the command line before those of the environment', () => {
    assert.deepEqual(configOf({ ARTICLES: 'a:b' }).articles, ['a', 'b'])
    assert.deepEqual(configOf({ ARTICLES: 'a:b' }, ['c']).articles, ['c'])
  })

  const refused: readonly (readonly [string, Record<string, string>, readonly string[]])[] = [
    [
      'a production without an app id',
      { NODE_ENV: 'production' },
      [
        "MicrosoftAppId is missing in production (without it anybody could write to the bot), expected the Azure Bot's app id",
      ],
    ],
    [
      'an App Service without an app id',
      { WEBSITE_SITE_NAME: 'svar' },
      [
        "MicrosoftAppId is missing in production (without it anybody could write to the bot), expected the Azure Bot's app id",
      ],
    ],
    [
      'another address without an app id',
      { HOST: '0.0.0.0' },
      [
        'HOST is `0.0.0.0` but MicrosoftAppId is missing (without it anybody could write to the bot), expected HOST 127.0.0.1 or an app id',
      ],
    ],
    [
      'a type that botbuilder would read as MultiTenant',
      { ...identity, MicrosoftAppType: 'Singletenant' },
      ['MicrosoftAppType is `Singletenant`, expected `UserAssignedMSI` or `SingleTenant`'],
    ],
    [
      'a database without a key for what hides people',
      { DATABASE_URL: 'postgres://svar@db/svar' },
      [
        'RECORD_KEY is missing with DATABASE_URL, expected the same secret of 32 characters on every instance',
      ],
    ],
    [
      'a database of another make, without telling its password',
      { DATABASE_URL: 'mysql://svar:secret@db/svar', RECORD_KEY: 'k'.repeat(32) },
      ['DATABASE_URL has another form, expected `postgres://user:password@host:port/database`'],
    ],
    [
      'secrets that can be guessed, without telling them',
      { RECORD_KEY: 'short', ADMIN_TOKEN: 'shorter' },
      [
        'RECORD_KEY has 5 characters, expected a secret of 32 or more',
        'ADMIN_TOKEN has 7 characters, expected a secret of 32 or more',
      ],
    ],
    [
      'no time to keep anything',
      { RETENTION_DAYS: '0' },
      ['RETENTION_DAYS is `0`, expected a whole number of days from 1 to 9999'],
    ],
    [
      'channels that nobody has seen answered',
      { CHANNELS: 'webchat,slack' },
      ['CHANNELS has `slack`, expected `webchat` or `directline`; Teams is answered without it'],
    ],
    [
      'a channel by its name',
      { EXPERTS_CHANNEL: 'IT experts' },
      ['EXPERTS_CHANNEL is `IT experts`, expected the id of a Teams channel, `19:…@thread.tacv2`'],
    ],
    [
      'an address with the path of the endpoint',
      { PUBLIC_URL: 'https://svar.example.com/api/messages' },
      [
        'PUBLIC_URL is `https://svar.example.com/api/messages`, expected `https://` and a host name, without a path',
      ],
    ],
    [
      'a day that is in no calendar',
      { CREDENTIAL_ENDS: '2027-02-30' },
      ['CREDENTIAL_ENDS is `2027-02-30`, expected a day such as `2027-03-31`'],
    ],
    [
      'a single tenant without its secret',
      { ...identity, MicrosoftAppType: 'SingleTenant' },
      ['MicrosoftAppPassword is missing, expected the client secret'],
    ],
    [
      'a secret without an app id',
      { MicrosoftAppPassword: 'x' },
      ['MicrosoftAppPassword is set but MicrosoftAppId is missing, expected both or neither'],
    ],
    [
      'a setting in the wrong case',
      { MicrosoftAppID: appId },
      ['MicrosoftAppID is no setting, expected `MicrosoftAppId`'],
    ],
    [
      'a misspelt setting',
      { DEFAULT_LOCAL: 'nb-NO' },
      ['DEFAULT_LOCAL is no setting, expected `DEFAULT_LOCALE`'],
    ],
    [
      'a reference to the Key Vault that was not followed',
      { RECORD_KEY: '@Microsoft.KeyVault(SecretUri=https://svar.vault.azure.net/secrets/record-key)' },
      [
        'RECORD_KEY is a Key Vault reference that App Service did not follow, expected the secret (is it in the vault, and may the identity read it?)',
      ],
    ],
    [
      'all mistakes at once',
      {
        PORT: '80a',
        DEFAULT_LOCALE: 'norsk bokmål',
        SERVICE_HOSTS: 'https://a.b',
        ALLOWED_TENANTS: 'contoso',
      },
      [
        'PORT is `80a`, expected a whole number up to 65535',
        'DEFAULT_LOCALE is `norsk bokmål`, expected a BCP 47 tag such as `nb-NO`',
        'ALLOWED_TENANTS is `contoso`, expected a GUID',
        'SERVICE_HOSTS has `https://a.b`, expected a host name without scheme or path',
      ],
    ],
  ]
  for (const [name, environment, mistakes] of refused) {
    it(`refuses ${name}`, () => {
      assert.deepEqual(mistakesOf(environment), mistakes)
    })
  }

  it('leaves strangers in the environment alone', () => {
    assert.deepEqual(mistakesOf({ HOSTNAME: 'x', PATH: '/bin', TERM: 'dumb', SHELL: 'sh' }), [])
  })
})
