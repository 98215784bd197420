import assert from 'node:assert/strict'
import { type Json, type JsonObject, listOf, objectOf } from './arm/json.ts'
import { play } from './scenarios.ts'
import { resourceOf } from './settings-of.ts'

/** The value at a path such as `properties.siteConfig`. */
const at = (resource: JsonObject, path: string): Json =>
  path.split('.').reduce<Json>((value, key) => objectOf(value, path)[key] ?? null, resource)

const typesIn = (name: string): readonly string[] =>
  play(name)
    .deployed.map(({ resource }) => String(resource.type))
    .filter((type) => type !== 'Microsoft.Resources/deployments')

describe('The production deployment', () => {
  const production = play('production')
  const site = resourceOf(production, 'Microsoft.Web/sites')
  const slot = resourceOf(production, 'Microsoft.Web/sites/slots')
  const plan = resourceOf(production, 'Microsoft.Web/serverfarms')

  const siteFacts: readonly (readonly [string, Json])[] = [
    ['properties.httpsOnly', true],
    ['properties.clientAffinityEnabled', false],
    ['properties.siteConfig.linuxFxVersion', 'NODE|24-lts'],
    ['properties.siteConfig.minTlsVersion', '1.2'],
    ['properties.siteConfig.scmMinTlsVersion', '1.2'],
    ['properties.siteConfig.ftpsState', 'Disabled'],
    ['properties.siteConfig.http20Enabled', true],
    ['properties.siteConfig.alwaysOn', true],
    ['properties.siteConfig.healthCheckPath', '/readyz'],
    ['properties.siteConfig.remoteDebuggingEnabled', false],
    ['properties.siteConfig.appCommandLine', 'node dist/src/main.js'],
    ['identity.type', 'UserAssigned'],
  ]
  for (const [path, value] of siteFacts) {
    it(`has ${path} ${String(value)}, in the slot too`, () => {
      assert.deepEqual([at(site, path), at(slot, path)], [value, value])
    })
  }

  it('runs three instances in three zones and grows to six', () => {
    assert.deepEqual([at(plan, 'properties.zoneRedundant'), at(plan, 'sku.capacity')], [true, 3])
    const autoscale = resourceOf(production, 'Microsoft.Insights/autoscalesettings')
    const [profile] = listOf(at(autoscale, 'properties.profiles'), 'profiles')
    assert.deepEqual(objectOf(profile, 'profile').capacity, { minimum: '3', default: '3', maximum: '6' })
  })

  it('lets nobody publish with a password', () => {
    const policies = production.deployed.filter(({ resource }) =>
      String(resource.type).endsWith('/basicPublishingCredentialsPolicies'),
    )
    assert.deepEqual(
      policies.map(({ resource }) => at(resource, 'properties.allow')),
      [false, false, false, false],
    )
  })

  it('points the Azure Bot at the site, with its Teams channel', () => {
    const bot = resourceOf(production, 'Microsoft.BotService/botServices')
    assert.deepEqual(at(bot, 'properties'), {
      displayName: 'Svar',
      endpoint: `https://${String(site.name)}.azurewebsites.net/api/messages`,
      msaAppType: 'UserAssignedMSI',
      msaAppId: '11111111-2222-3333-4444-555555555555',
      msaAppTenantId: '99999999-8888-7777-6666-555555555555',
      msaAppMSIResourceId: Object.keys(
        objectOf(at(site, 'identity.userAssignedIdentities'), 'identities'),
      )[0],
      disableLocalAuth: true,
      isStreamingSupported: false,
      publicNetworkAccess: 'Enabled',
    })
    const channel = resourceOf(production, 'Microsoft.BotService/botServices/channels')
    assert.deepEqual(at(channel, 'properties'), {
      channelName: 'MsTeamsChannel',
      properties: { isEnabled: true, enableCalling: false, acceptedTerms: true },
    })
  })

  it('keeps its database within its own network', () => {
    const database = resourceOf(production, 'Microsoft.DBforPostgreSQL/flexibleServers')
    assert.match(String(at(database, 'properties.network.delegatedSubnetResourceId')), /\/subnets\/database$/)
    assert.match(String(at(site, 'properties.virtualNetworkSubnetId')), /\/subnets\/app$/)
    assert.equal(at(database, 'properties.highAvailability.mode'), 'ZoneRedundant')
  })

  it('watches failures, latency, health, reach and the database', () => {
    const alerts = production.deployed
      .filter(({ resource }) => resource.type === 'Microsoft.Insights/metricAlerts')
      .map(({ resource }) => String(resource.name).replace(`${String(site.name)}-`, ''))
    assert.deepEqual(alerts.sort(), ['away', 'database', 'database-storage', 'failures', 'health', 'latency'])
  })

  it('keeps deleted secrets for 90 days', () => {
    const vault = resourceOf(production, 'Microsoft.KeyVault/vaults')
    assert.equal(at(vault, 'properties.enablePurgeProtection'), true)
    assert.equal(at(vault, 'properties.softDeleteRetentionInDays'), 90)
  })
})

describe('The deployment to try out', () => {
  it('is one small instance without database, network, slot and autoscale', () => {
    assert.deepEqual(
      [...new Set(typesIn('try-out'))].sort(),
      [...new Set(typesIn('production'))]
        .filter((type) => !/DBforPostgreSQL|Network|slots|autoscalesettings/.test(type))
        .sort(),
    )
  })

  it('can be deleted and made again', () => {
    const vault = resourceOf(play('try-out'), 'Microsoft.KeyVault/vaults')
    assert.equal(at(vault, 'properties.enablePurgeProtection'), null)
  })
})

describe('A single tenant deployment', () => {
  it('signs as the app registration and still reads the Key Vault as the identity', () => {
    const result = play('single tenant, everything chosen')
    const bot = resourceOf(result, 'Microsoft.BotService/botServices')
    assert.equal(at(bot, 'properties.msaAppType'), 'SingleTenant')
    assert.equal(at(bot, 'properties.msaAppId'), 'aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee')
    assert.equal(at(bot, 'properties.msaAppMSIResourceId'), null)
    const site = resourceOf(result, 'Microsoft.Web/sites')
    assert.match(String(at(site, 'properties.keyVaultReferenceIdentity')), /userAssignedIdentities/)
  })
})

describe('A Container App', () => {
  it('is probed at its start, while it lives and while it is ready', () => {
    const app = resourceOf(play('container app'), 'Microsoft.App/containerApps')
    const [container] = listOf(at(app, 'properties.template.containers'), 'containers')
    const probes = listOf(objectOf(container, 'container').probes, 'probes').map((probe) => {
      const { type, httpGet } = objectOf(probe, 'probe')
      return [type, objectOf(httpGet, 'httpGet').path, objectOf(httpGet, 'httpGet').port]
    })
    assert.deepEqual(probes, [
      ['Startup', '/healthz', 3978],
      ['Liveness', '/healthz', 3978],
      ['Readiness', '/readyz', 3978],
    ])
  })

  it('pulls its image as the identity, which may do that in the group of the registry', () => {
    const result = play('container app')
    const app = resourceOf(result, 'Microsoft.App/containerApps')
    const [registry] = listOf(at(app, 'properties.configuration.registries'), 'registries')
    const [identity] = Object.keys(objectOf(at(app, 'identity.userAssignedIdentities'), 'identities'))
    assert.deepEqual(registry, { server: 'contoso.azurecr.io', identity })
    const access = result.deployed.find(({ file }) => file === 'modules/registry-access.json')
    assert.match(String(access?.resource.scope), /\/resourceGroups\/images\/.*\/registries\/contoso$/)
    assert.equal(
      at(objectOf(access?.resource, 'access'), 'properties.principalId'),
      '66666666-2222-3333-4444-555555555555',
    )
  })

  it('takes https only', () => {
    const app = resourceOf(play('container app'), 'Microsoft.App/containerApps')
    assert.equal(at(app, 'properties.configuration.ingress.allowInsecure'), false)
  })
})

describe('A later deployment', () => {
  it('leaves the secrets as they are', () => {
    assert.equal(typesIn('later deployment to try out').includes('Microsoft.KeyVault/vaults/secrets'), false)
  })
})
