import type { BotIdentity } from '../../config/config.ts'
import type { Cloud } from '../../teams/cloud.ts'
import { type Answer, ask, type NoAnswer } from '../ask.ts'
import type { Surroundings } from '../surroundings.ts'

export interface TokenPlaces {
  readonly cloud: Pick<Cloud, 'loginUrl' | 'scope'>
  readonly surroundings: Pick<Surroundings, 'identityEndpoint'>
  /** Where virtual machines of Azure give tokens of a managed identity. */
  readonly imdsUrl: string
  /** Roots to trust instead of Node's own. */
  readonly trusted?: string | undefined
}

export const azureImdsUrl = 'http://169.254.169.254/metadata/identity/oauth2/token'

type Signing = Exclude<BotIdentity, { readonly kind: 'none' }>

/** Asks for the token that answers are sent with, in the way that the bot itself does. */
export function fetchToken(
  identity: Signing,
  places: TokenPlaces,
  signal: AbortSignal,
): Promise<Answer | NoAnswer> {
  switch (identity.kind) {
    case 'SingleTenant':
      return fetchBySecret(identity, places, signal)
    case 'UserAssignedMSI':
      return fetchByIdentity(identity.appId, places, signal)
  }
}

function fetchBySecret(
  { appId, password, tenantId }: Extract<Signing, { kind: 'SingleTenant' }>,
  { cloud: { loginUrl, scope }, trusted }: TokenPlaces,
  signal: AbortSignal,
): Promise<Answer | NoAnswer> {
  const { origin } = new URL(loginUrl)
  const body = new URLSearchParams({
    grant_type: 'client_credentials',
    client_id: appId,
    client_secret: password,
    scope: `${scope}/.default`,
  })
  const headers = { 'content-type': 'application/x-www-form-urlencoded' }
  const url = `${origin}/${tenantId}/oauth2/v2.0/token`
  return ask(url, { method: 'POST', headers, body: `${body}`, trusted, signal })
}

function fetchByIdentity(
  appId: string,
  { cloud, surroundings, imdsUrl }: TokenPlaces,
  signal: AbortSignal,
): Promise<Answer | NoAnswer> {
  const endpoint = surroundings.identityEndpoint
  const [url, version, headers] = endpoint
    ? [endpoint.url, '2019-08-01', { 'x-identity-header': endpoint.header }]
    : [imdsUrl, '2018-02-01', { metadata: 'true' }]
  const query = new URLSearchParams({ resource: cloud.scope, client_id: appId, 'api-version': version })
  return ask(`${url}?${query}`, { headers, signal })
}
