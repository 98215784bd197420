import assert from 'node:assert/strict'
import { readConfig } from '../src/config.ts'

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
