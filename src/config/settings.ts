/** Every setting, its default, and what it is for. README's table is held to this one by a test. */
export const settings = {
  PORT: 'Port to listen on; 3978',
  HOST: 'Address to listen on; 127.0.0.1 without an app id, else all',
  ARTICLES: 'Article folders, separated by the path delimiter; articles',
  DEFAULT_LOCALE: 'Locale of readers who have none; en-US',
  INDEX_FILE:
    'File that keeps the index of more than 60 articles, counted in each language, between starts; data/articles.index',
  RERANKER: 'Folder of an ONNX model that reads the articles found once more ([how](docs/reranker.md)); none',
  MicrosoftAppType: '`UserAssignedMSI` or `SingleTenant`; unset in local development',
  MicrosoftAppId: 'App id of the Azure Bot',
  MicrosoftAppPassword: 'Client secret, for `SingleTenant`',
  MicrosoftAppTenantId: 'Tenant of the app id',
  ChannelService: '`https://botframework.azure.us` in Azure Government; unset elsewhere',
  ALLOWED_TENANTS: 'Tenant ids that may talk to the bot, separated by commas; its own',
  SERVICE_HOSTS: 'More hosts that activities may come from, separated by commas; none',
  CHANNELS: 'Channels that are answered beside Teams (`webchat`, `directline`), separated by commas; none',
  RECIPIENTS: 'Names that these channels know the bot by, separated by commas; none',
  RECORD_FILE: 'SQLite file that keeps questions, votes, requests and preferences; data/record.db',
  DATABASE_URL: 'PostgreSQL instead of it, `postgres://…`, for more than one instance; unset',
  RECORD_KEY:
    'Secret of 32 characters or more that hides who asked; needed with DATABASE_URL, else kept beside the file',
  RETENTION_DAYS: 'Days that questions and votes are kept; 90',
  EXPERTS_CHANNEL:
    'Teams channel that gets requests to experts, `19:…@thread.tacv2`; or say `experts here` in it',
  SUPPORT_CONTACT: 'Whom to turn to where there is no such channel: a mail address, link or sentence; none',
  ADMIN_TOKEN:
    'Secret of 32 characters or more that opens `/metrics` and `/readyz?verbose`; none, and both are for this machine only',
  PUBLIC_URL: 'Address that the Bot Service reaches the bot by, `https://…`; unset',
  CREDENTIAL_ENDS: 'Day on which the client secret ends, `YYYY-MM-DD`, to be warned before; unset',
} as const

export type Setting = keyof typeof settings

export type Environment = Readonly<Record<string, string | undefined>>
