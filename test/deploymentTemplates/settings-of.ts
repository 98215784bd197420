import type { Result } from './arm/deploy.ts'
import { type JsonObject, listOf, objectOf, textOf } from './arm/json.ts'

/** The only resource of a type, or the one with this name in it. */
export function resourceOf({ deployed }: Result, type: string, within = ''): JsonObject {
  const found = deployed.filter(
    ({ resource }) => resource.type === type && String(resource.name).includes(within),
  )
  const [one, ...others] = found
  if (one === undefined || others.length > 0)
    throw new Error(`${found.length} resources are ${type} ${within}, expected one`)
  return one.resource
}

/** Names of settings to values, with what the Key Vault would put in place of a reference. */
export const appServiceSettings = (result: Result, slot = ''): Readonly<Record<string, string>> => {
  const [type, name] =
    slot === '' ? ['Microsoft.Web/sites/config', '/appsettings'] : ['Microsoft.Web/sites/slots/config', slot]
  const { properties } = resourceOf(result, type, name)
  return Object.fromEntries(
    Object.entries(objectOf(properties, 'settings')).map(([key, value]) => [
      key,
      resolved(textOf(value, key), result),
    ]),
  )
}

export function containerSettings(result: Result): Readonly<Record<string, string>> {
  const app = objectOf(resourceOf(result, 'Microsoft.App/containerApps').properties, 'properties')
  const secrets = new Map(
    listOf(objectOf(app.configuration, 'configuration').secrets, 'secrets').map((secret) => {
      const { name, keyVaultUrl } = objectOf(secret, 'A secret')
      return [String(name), secretAt(String(keyVaultUrl), result)]
    }),
  )
  const [container] = listOf(objectOf(app.template, 'template').containers, 'containers')
  return Object.fromEntries(
    listOf(objectOf(container, 'container').env, 'env').map((variable) => {
      const { name, value, secretRef } = objectOf(variable, 'A variable')
      const found = secretRef === undefined ? value : secrets.get(String(secretRef))
      return [String(name), textOf(found, String(name))]
    }),
  )
}

const reference = /^@Microsoft\.KeyVault\(SecretUri=(.+)\)$/

function resolved(value: string, result: Result): string {
  const [, address] = reference.exec(value) ?? []
  return address === undefined ? value : secretAt(address, result)
}

/** The secret at an address such as `https://vault.vault.azure.net/secrets/name`, which must have been written. */
function secretAt(address: string, result: Result): string {
  const { hostname, pathname } = new URL(address)
  const name = `${hostname.split('.')[0]}/${pathname.split('/')[2]}`
  const secret = resourceOf(result, 'Microsoft.KeyVault/vaults/secrets', name)
  return textOf(objectOf(secret.properties, name).value, name)
}
