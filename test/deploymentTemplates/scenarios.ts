import { deploy, type Result } from './arm/deploy.ts'
import { type JsonObject, objectOf } from './arm/json.ts'
import { readTemplate, type World, world } from './arm/world.ts'

/** Values of a parameters file by name. */
export const valuesOf = (file: string): JsonObject =>
  Object.fromEntries(
    Object.entries(objectOf(readTemplate(`parameters/${file}`).parameters, file)).map(([name, parameter]) => [
      name,
      objectOf(parameter, name).value ?? null,
    ]),
  )

/** Secrets that must turn up in the Key Vault and the database and nowhere else. */
export const canaries = {
  recordKey: 'canary-record-key-0123456789abcdef',
  adminToken: 'canary-admin-token-0123456789abcdef',
  databasePassword: 'canary-database-password-0123456789',
  clientSecret: 'canary-client-secret-0123456789abcd',
}

const first = { ...canaries, newSecrets: true, clientSecret: '' }
const image = 'contoso.azurecr.io/svar:1.0.0'
const registryId =
  '/subscriptions/00000000-1111-2222-3333-444444444444/resourceGroups/images/providers/Microsoft.ContainerRegistry/registries/contoso'
const appRegistration = 'aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee'

/** Every choice of the deployer that reaches the settings. */
export const everyChoice = {
  articles: 'articles:more-articles',
  defaultLocale: 'nb-NO',
  allowedTenants: appRegistration,
  serviceHosts: 'smba.contoso.com',
  channels: 'webchat',
  recipients: 'svar',
  expertsChannel: '19:abc@thread.tacv2',
  supportContact: 'help@contoso.com',
  retentionDays: 30,
  otlpEndpoint: 'https://collector.contoso.com:4318',
  alertEmail: 'operators@contoso.com',
}

const singleTenant = {
  identityType: 'SingleTenant',
  appId: appRegistration,
  clientSecret: canaries.clientSecret,
  credentialEnds: '2027-05-31',
}

interface Scenario {
  readonly file: 'azuredeploy.json' | 'new-resource-group.json'
  readonly parameters: JsonObject
  readonly cloud?: string
}

/** Ways to deploy that together reach every resource of every template. */
export const scenarios: Readonly<Record<string, Scenario>> = {
  production: { file: 'azuredeploy.json', parameters: { ...valuesOf('production.json'), ...first } },
  'try-out': { file: 'azuredeploy.json', parameters: { ...valuesOf('try-out.json'), ...first } },
  'later deployment to try out': { file: 'azuredeploy.json', parameters: valuesOf('try-out.json') },
  'container app': {
    file: 'azuredeploy.json',
    parameters: { ...valuesOf('container-app.json'), ...first, image, registryId },
  },
  'container app to try out': {
    file: 'azuredeploy.json',
    parameters: { ...valuesOf('try-out.json'), ...first, hosting: 'containerApp', image },
  },
  'single tenant, everything chosen': {
    file: 'azuredeploy.json',
    parameters: { ...valuesOf('production.json'), ...first, ...everyChoice, ...singleTenant },
  },
  'government cloud': {
    file: 'azuredeploy.json',
    parameters: { ...valuesOf('production.json'), ...first },
    cloud: 'AzureUSGovernment',
  },
  'new resource group': {
    file: 'new-resource-group.json',
    parameters: { ...valuesOf('production.json'), ...first, resourceGroupName: 'helpdesk' },
  },
}

/** Deploys a scenario with whatever templates `on` reads. */
export function play(name: string, on: World = world): Result {
  const scenario = scenarios[name]
  if (scenario === undefined) throw new Error(`No scenario ${name}`)
  const { file, parameters, cloud = on.cloud } = scenario
  const group = file === 'azuredeploy.json' ? 'helpdesk' : undefined
  return deploy({ file, template: on.read(file), group }, parameters, { ...on, cloud })
}
