import type { BotIdentity, Config, ReadConfig } from './config.ts'
import { misspelt } from './misspelt.ts'
import {
  badChannel,
  badChannelService,
  badDay,
  badHost,
  badLocale,
  badOtherChannel,
  badPort,
  badPublicUrl,
  badRecord,
  government,
  notGuid,
  shortSecret,
  unfollowed,
  unprotected,
} from './mistakes.ts'
import { readIdentity } from './read-identity.ts'
import type { Environment, Setting } from './settings.ts'

/** Empty where nothing is set. The two that are no settings of ours say that this is production. */
type Value = (name: Setting | 'NODE_ENV' | 'WEBSITE_SITE_NAME') => string

/** Reads all settings and reports every mistake at once, each with its fix. `delimiter` parts the article folders. */
export function readConfig(
  environment: Environment,
  articles: readonly string[],
  delimiter: string,
): ReadConfig {
  const value: Value = (name) => (environment[name] ?? '').trim()
  const folders = orElse(articles, orElse(parts(value('ARTICLES'), delimiter), ['articles']))
  const identity = readIdentity(value)
  const config = configOf(value, folders, identity.identity)
  const mistakes = [
    ...misspelt(environment),
    ...unfollowed(environment),
    ...identity.mistakes,
    ...mistakesIn(config, value),
  ]
  return mistakes.length > 0 ? { kind: 'mistakes', mistakes } : { kind: 'config', config }
}

/** Each setting as it is given, right or wrong, else its default. */
const configOf = (value: Value, articles: readonly string[], identity: BotIdentity): Config => ({
  host: value('HOST') || (value('MicrosoftAppId') === '' ? '127.0.0.1' : '0.0.0.0'),
  port: Number(value('PORT') || 3978),
  articles,
  defaultLocale: value('DEFAULT_LOCALE') || 'en-US',
  indexFile: value('INDEX_FILE') || 'data/articles.index',
  reranker: value('RERANKER') || undefined,
  identity,
  allowedTenants: parts(value('ALLOWED_TENANTS'), ','),
  serviceHosts: parts(value('SERVICE_HOSTS'), ','),
  channels: parts(value('CHANNELS'), ','),
  recipients: parts(value('RECIPIENTS'), ','),
  isGovernment: value('ChannelService') === government,
  record: {
    store: recordStore(value),
    key: value('RECORD_KEY') || undefined,
    retentionDays: Number(value('RETENTION_DAYS') || 90),
  },
  expertsChannel: value('EXPERTS_CHANNEL') || undefined,
  supportContact: value('SUPPORT_CONTACT') || undefined,
  adminToken: value('ADMIN_TOKEN') || undefined,
  publicUrl: value('PUBLIC_URL') || undefined,
  credentialEnds: value('CREDENTIAL_ENDS') || undefined,
  isProduction: value('NODE_ENV') === 'production' || value('WEBSITE_SITE_NAME') !== '',
})

/** Looks at what is written where the config has only what became of it, such as the number of a port. */
const mistakesIn = (config: Config, value: Value): readonly string[] => [
  ...(value('MicrosoftAppId') === '' ? unprotected(config.isProduction, config.host) : []),
  ...badPort(value('PORT')),
  ...badChannelService(value('ChannelService')),
  ...badLocale(config.defaultLocale),
  ...config.allowedTenants.flatMap((tenant) => notGuid('ALLOWED_TENANTS', tenant)),
  ...config.serviceHosts.flatMap(badHost),
  ...config.channels.flatMap(badOtherChannel),
  ...badRecord(value),
  ...badChannel(value('EXPERTS_CHANNEL')),
  ...shortSecret('ADMIN_TOKEN', value('ADMIN_TOKEN')),
  ...badPublicUrl(value('PUBLIC_URL')),
  ...badDay(value('CREDENTIAL_ENDS')),
]

const parts = (text: string, separator: string): string[] =>
  text
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '')

const orElse = <Item>(found: readonly Item[], fallback: readonly Item[]): readonly Item[] =>
  found.length > 0 ? found : fallback

const recordStore = (value: Value): Config['record']['store'] =>
  value('DATABASE_URL') === ''
    ? { kind: 'sqlite', file: value('RECORD_FILE') || 'data/record.db' }
    : { kind: 'postgresql', url: value('DATABASE_URL') }
