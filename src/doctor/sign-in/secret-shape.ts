/** What a client secret looks like, as far as that tells what went wrong with it. Never the secret itself. */
export type SecretShape = 'secret' | 'id' | 'quoted' | 'reference'

const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

export function secretShape(secret: string): SecretShape {
  if (guid.test(secret)) return 'id'
  if (/^(["']).*\1$/.test(secret)) return 'quoted'
  // App Service leaves its own reference as it is when the vault does not give the secret away.
  return secret.startsWith('@Microsoft.KeyVault(') ? 'reference' : 'secret'
}
