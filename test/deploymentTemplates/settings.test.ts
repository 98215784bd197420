import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { readConfig } from '../../src/config/read-config.ts'
import { settings } from '../../src/config/settings.ts'
import { play } from './scenarios.ts'
import { appServiceSettings, containerSettings } from './settings-of.ts'

/** Settings of App Service and of Node itself. */
const platform = [
  'NODE_ENV',
  'SCM_DO_BUILD_DURING_DEPLOYMENT',
  'WEBSITE_HEALTHCHECK_MAXPINGFAILURES',
  'WEBSITE_RUN_FROM_PACKAGE',
  'WEBSITE_SWAP_WARMUP_PING_PATH',
  'WEBSITE_SWAP_WARMUP_PING_STATUSES',
]

/** Settings that the page of the templates says it leaves alone. */
const leftAlone = [
  ...(readFileSync('deploymentTemplates/README.md', 'utf8')
    .split('## Settings that are left alone\n')[1]
    ?.split('\n## ')[0]
    ?.matchAll(/^\| `([A-Za-z_]+)` \|/gm) ?? []),
].map(([, name]) => name ?? '')

const everything = () => ({
  ...appServiceSettings(play('try-out')),
  ...appServiceSettings(play('government cloud')),
  ...appServiceSettings(play('single tenant, everything chosen')),
})

describe('Settings in the deployment templates', () => {
  it('are all settings of the code, or named as left alone', () => {
    const covered = [...Object.keys(everything()), ...leftAlone]
    assert.deepEqual(
      Object.keys(settings).filter((name) => !covered.includes(name)),
      [],
    )
  })

  it('are none that the code does not read', () => {
    const known = [...Object.keys(settings), ...platform]
    assert.deepEqual(
      Object.keys(everything()).filter((name) => !known.includes(name) && !name.startsWith('OTEL_')),
      [],
    )
  })

  it('are not both set and left alone', () => {
    assert.deepEqual(
      leftAlone.filter((name) => name in everything() || !(name in settings)),
      [],
    )
  })

  for (const name of ['production', 'try-out', 'single tenant, everything chosen', 'government cloud']) {
    it(`start the bot: ${name}`, () => {
      const environment = { ...appServiceSettings(play(name)), WEBSITE_SITE_NAME: 'svar', PORT: '8080' }
      const found = readConfig(environment, [], ':')
      assert.deepEqual(found.kind === 'mistakes' ? found.mistakes : [], [])
    })
  }

  for (const name of ['container app', 'container app to try out']) {
    it(`start the bot: ${name}`, () => {
      const found = readConfig(containerSettings(play(name)), [], ':')
      assert.deepEqual(found.kind === 'mistakes' ? found.mistakes : [], [])
    })
  }

  it('reach the code as they were chosen', () => {
    const found = readConfig(appServiceSettings(play('single tenant, everything chosen')), [], ':')
    assert.ok(found.kind === 'config')
    const { articles, defaultLocale, allowedTenants, identity, record, expertsChannel, supportContact } =
      found.config
    assert.deepEqual(
      { articles, defaultLocale, allowedTenants, identity, record, expertsChannel, supportContact },
      {
        articles: ['articles', 'more-articles'],
        defaultLocale: 'nb-NO',
        allowedTenants: ['aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee'],
        identity: {
          kind: 'SingleTenant',
          appId: 'aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee',
          password: 'canary-client-secret-0123456789abcd',
          tenantId: '99999999-8888-7777-6666-555555555555',
        },
        record: {
          store: record.store,
          key: 'canary-record-key-0123456789abcdef',
          retentionDays: 30,
        },
        expertsChannel: '19:abc@thread.tacv2',
        supportContact: 'help@contoso.com',
      },
    )
    assert.match(JSON.stringify(record.store), /"postgres:\/\/svar:Pg-canary-database-password-/)
  })

  it('are the same on App Service and in a Container App, but for what the host needs', () => {
    const without = (names: readonly string[], found: Readonly<Record<string, string>>) =>
      Object.fromEntries(Object.entries(found).filter(([name]) => !names.includes(name)))
    const own = ['PUBLIC_URL', 'PORT', 'HOST', ...platform.slice(1)]
    assert.deepEqual(
      without(own, containerSettings(play('container app'))),
      without(own, appServiceSettings(play('production'))),
    )
  })

  it('name the address of the slot in the slot, and stay there when slots are swapped', () => {
    const production = play('production')
    const { PUBLIC_URL: live, ...rest } = appServiceSettings(production)
    const { PUBLIC_URL: staged, ...restOfSlot } = appServiceSettings(production, 'staging')
    assert.match(String(live), /^https:\/\/svar-[a-z]{13}\.azurewebsites\.net$/)
    assert.match(String(staged), /^https:\/\/svar-[a-z]{13}-staging\.azurewebsites\.net$/)
    assert.deepEqual(restOfSlot, rest)
  })
})
