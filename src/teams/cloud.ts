/** Where one Microsoft cloud keeps its sign-in, its keys and its connectors. */
export type Cloud = {
  readonly loginUrl: string
  readonly scope: string
  readonly issuer: string
  readonly oauthUrl: string
  readonly metadataUrl: string
  readonly emulatorMetadataUrl: string
  readonly callerId: string
  /** Hosts that an activity may name as its connector; `*.` stands for any name below. */
  readonly serviceHosts: readonly string[]
}

export const publicCloud: Cloud = {
  loginUrl: 'https://login.microsoftonline.com/botframework.com',
  scope: 'https://api.botframework.com',
  issuer: 'https://api.botframework.com',
  oauthUrl: 'https://api.botframework.com',
  metadataUrl: 'https://login.botframework.com/v1/.well-known/openidconfiguration',
  emulatorMetadataUrl: 'https://login.microsoftonline.com/common/v2.0/.well-known/openid-configuration',
  callerId: 'urn:botframework:azure',
  // Never `*.trafficmanager.net`: anybody can have a name there.
  serviceHosts: ['smba.trafficmanager.net', 'smba.infra.gcc.teams.microsoft.com', '*.botframework.com'],
}

export const governmentCloud: Cloud = {
  loginUrl: 'https://login.microsoftonline.us/MicrosoftServices.onmicrosoft.us',
  scope: 'https://api.botframework.us',
  issuer: 'https://api.botframework.us',
  oauthUrl: 'https://api.botframework.azure.us',
  metadataUrl: 'https://login.botframework.azure.us/v1/.well-known/openidconfiguration',
  emulatorMetadataUrl:
    'https://login.microsoftonline.us/cab8a31a-1906-4287-a0d8-4eef66b95f6e/v2.0/.well-known/openid-configuration',
  callerId: 'urn:botframework:azureusgov',
  serviceHosts: [
    'smba.infra.gov.teams.microsoft.us',
    'smba.infra.dod.teams.microsoft.us',
    '*.botframework.azure.us',
  ],
}
