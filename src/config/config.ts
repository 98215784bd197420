/** How the bot proves to the Bot Connector who it is. `none`: local development, loopback only. */
export type BotIdentity =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'SingleTenant'
      readonly appId: string
      readonly password: string
      readonly tenantId: string
    }
  | { readonly kind: 'UserAssignedMSI'; readonly appId: string; readonly tenantId: string }

export interface Config {
  readonly host: string
  readonly port: number
  readonly articles: readonly string[]
  /** A BCP 47 tag; read into a locale by whoever uses it. */
  readonly defaultLocale: string
  /** Where the index of the articles is kept between starts. */
  readonly indexFile: string
  /** Folder of a model that the matches are put into a better order by; undefined: none. */
  readonly reranker: string | undefined
  readonly identity: BotIdentity
  /** Tenants that may talk to the bot; empty: the bot's own only. */
  readonly allowedTenants: readonly string[]
  /** Hosts beside the Bot Connector's own that an activity may name as its service, such as a government cloud's. */
  readonly serviceHosts: readonly string[]
  /** Channels that are answered beside Teams. */
  readonly channels: readonly string[]
  /** Names that these channels know the bot by; in Teams it is always `28:` and the app id. */
  readonly recipients: readonly string[]
  /** Azure Government instead of the public cloud. */
  readonly isGovernment: boolean
  readonly record: RecordConfig
  /** Where requests to experts are posted: a Teams channel's conversation id; undefined while nobody set one here. */
  readonly expertsChannel: string | undefined
  /** Whom to turn to where no experts' channel is set: words, a mail address or a link. */
  readonly supportContact: string | undefined
  /** Opens `/metrics` and `/readyz?verbose`; undefined: they are for this machine only. */
  readonly adminToken: string | undefined
  /** Where the Bot Service reaches the bot, such as `https://svar.example.com`. */
  readonly publicUrl: string | undefined
  /** `YYYY-MM-DD` on which the client secret or certificate ends. */
  readonly credentialEnds: string | undefined
  readonly isProduction: boolean
}

/** Where and for how long the record is kept. */
export interface RecordConfig {
  readonly store:
    | { readonly kind: 'sqlite'; readonly file: string }
    | { readonly kind: 'postgresql'; readonly url: string }
  /** Key of the keyed hashes that stand for people and tenants; undefined: one is kept beside the SQLite file. */
  readonly key: string | undefined
  readonly retentionDays: number
}

export type ReadConfig =
  | { readonly kind: 'config'; readonly config: Config }
  | { readonly kind: 'mistakes'; readonly mistakes: readonly string[] }
