import type { JsonObject } from './json.ts'

/** What `reference` gives of a resource that was made, as far as the templates ask for it. */
export const runtimeState: Readonly<Record<string, (name: string) => JsonObject>> = {
  'Microsoft.ManagedIdentity/userAssignedIdentities': () => ({
    clientId: '11111111-2222-3333-4444-555555555555',
    principalId: '66666666-2222-3333-4444-555555555555',
    tenantId: '99999999-8888-7777-6666-555555555555',
  }),
  'Microsoft.KeyVault/vaults': (name) => ({ vaultUri: `https://${name}.vault.azure.net/` }),
  'Microsoft.DBforPostgreSQL/flexibleServers': (name) => ({
    fullyQualifiedDomainName: `${name}.postgres.database.azure.com`,
  }),
  'Microsoft.Web/sites': (name) => ({ defaultHostName: `${name}.azurewebsites.net` }),
  'Microsoft.Web/sites/slots': (name) => ({
    defaultHostName: `${name.replace('/', '-')}.azurewebsites.net`,
  }),
  'Microsoft.App/managedEnvironments': () => ({
    defaultDomain: 'nicehill-01234567.westeurope.azurecontainerapps.io',
  }),
}
