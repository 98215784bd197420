import {
  type Activity,
  ConfigurationServiceClientCredentialFactory,
  ConfigurationBotFrameworkAuthentication as LibraryAuthentication,
} from 'botbuilder'
import {
  type AuthenticateRequestResult,
  AuthenticationError,
  ClaimsIdentity,
  type ConnectorClient,
  ConnectorFactory,
  type ServiceClientCredentialsFactory,
} from 'botframework-connector'
import type { BotSettings } from './bot-settings.ts'
import type { VerifyToken } from './verify-token.ts'

export type AuthenticationParts = {
  /** Absent only where there is no app id, and so no sign-in. */
  readonly verify: VerifyToken | undefined
  readonly credentials: ServiceClientCredentialsFactory
  /** Called with the client that each turn sends by. */
  readonly prepare: (client: ConnectorClient) => void
}

/**
 * The library's sign-in towards Teams, with our own check of what comes in: its check answers a bad
 * signature with 500, fetches keys without a time-out, and locks everybody out when it cannot.
 */
export class Authentication extends LibraryAuthentication {
  readonly #bot: BotSettings
  readonly #parts: AuthenticationParts

  constructor(bot: BotSettings, parts: AuthenticationParts) {
    super(libraryOptions(bot), parts.credentials)
    this.#bot = bot
    this.#parts = parts
  }

  override async authenticateRequest(
    activity: Activity,
    authorization: string,
  ): Promise<AuthenticateRequestResult> {
    const { verify } = this.#parts
    if (!verify) {
      const anonymous = await super.authenticateRequest(activity, authorization)
      return { ...anonymous, connectorFactory: this.createConnectorFactory(anonymous.claimsIdentity) }
    }
    const { channelId, serviceUrl } = activity
    const verified = await verify({ authorization, channelId, serviceUrl })
    if (verified.kind !== 'verified') throw new AuthenticationError(verified.reason, 401)
    // The library compares the audience with the settings letter by letter, and it may be written in capitals.
    const claimsIdentity = toIdentity({ ...verified.claims, aud: this.#bot.appId })
    return {
      audience: this.#bot.cloud.scope,
      callerId: this.#bot.cloud.callerId,
      claimsIdentity,
      connectorFactory: this.createConnectorFactory(claimsIdentity),
    }
  }

  override createConnectorFactory(identity: ClaimsIdentity): ConnectorFactory {
    return new PreparedConnectors(super.createConnectorFactory(identity), this.#parts.prepare)
  }
}

class PreparedConnectors extends ConnectorFactory {
  readonly #factory: ConnectorFactory
  readonly #prepare: (client: ConnectorClient) => void

  constructor(factory: ConnectorFactory, prepare: (client: ConnectorClient) => void) {
    super()
    this.#factory = factory
    this.#prepare = prepare
  }

  override async create(serviceUrl: string, audience?: string): Promise<ConnectorClient> {
    const client = await this.#factory.create(serviceUrl, audience)
    this.#prepare(client)
    return client
  }
}

const toIdentity = (claims: Readonly<Record<string, unknown>>): ClaimsIdentity =>
  new ClaimsIdentity(
    Object.entries(claims).map(([type, value]) => ({ type, value: String(value) })),
    true,
  )

// If one of these is set, all must be.
const libraryOptions = ({ cloud }: BotSettings) => ({
  ToChannelFromBotLoginUrl: cloud.loginUrl,
  ToChannelFromBotOAuthScope: cloud.scope,
  ToBotFromChannelTokenIssuer: cloud.issuer,
  OAuthUrl: cloud.oauthUrl,
  ToBotFromChannelOpenIdMetadataUrl: cloud.metadataUrl,
  ToBotFromEmulatorOpenIdMetadataUrl: cloud.emulatorMetadataUrl,
  CallerId: cloud.callerId,
})

/** The bot's own sign-in. Without an app id the type stays unset: the library throws on any other. */
export function createCredentials(bot: BotSettings): ServiceClientCredentialsFactory {
  if (bot.appId === '') return new ConfigurationServiceClientCredentialFactory({})
  return new ConfigurationServiceClientCredentialFactory({
    MicrosoftAppId: bot.appId,
    MicrosoftAppType: bot.appType,
    MicrosoftAppTenantId: bot.tenantId,
    ...(bot.appPassword ? { MicrosoftAppPassword: bot.appPassword } : {}),
  })
}
