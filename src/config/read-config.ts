import type { Config, ReadConfig } from './config.ts'
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

/** Reads all settings and reports every mistake at once, each with its fix. `delimiter` parts the article folders. */
export function readConfig(
  environment: Environment,
  articles: readonly string[],
  delimiter: string,
): ReadConfig {
  const value = (name: string): string => (environment[name] ?? '').trim()
  const list = (name: Setting, separator = ','): string[] => parts(value(name), separator)
  const isProduction = value('NODE_ENV') === 'production' || value('WEBSITE_SITE_NAME') !== ''
  const identity = readIdentity(value)
  const host = value('HOST') || (value('MicrosoftAppId') === '' ? '127.0.0.1' : '0.0.0.0')
  const config: Config = {
    host,
    port: Number(value('PORT') || 3978),
    articles: orElse(articles, orElse(list('ARTICLES', delimiter), ['articles'])),
    defaultLocale: value('DEFAULT_LOCALE') || 'en-US',
    indexFile: value('INDEX_FILE') || 'data/articles.index',
    reranker: value('RERANKER') || undefined,
    identity: identity.identity,
    allowedTenants: list('ALLOWED_TENANTS'),
    serviceHosts: list('SERVICE_HOSTS'),
    channels: list('CHANNELS'),
    recipients: list('RECIPIENTS'),
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
    isProduction,
  }
  const mistakes = [
    ...misspelt(environment),
    ...unfollowed(environment),
    ...identity.mistakes,
    ...(value('MicrosoftAppId') === '' ? unprotected(isProduction, host) : []),
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
  return mistakes.length > 0 ? { kind: 'mistakes', mistakes } : { kind: 'config', config }
}

const parts = (text: string, separator: string): string[] =>
  text
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '')

const orElse = <Item>(found: readonly Item[], fallback: readonly Item[]): readonly Item[] =>
  found.length > 0 ? found : fallback

const recordStore = (value: (name: Setting) => string): Config['record']['store'] =>
  value('DATABASE_URL') === ''
    ? { kind: 'sqlite', file: value('RECORD_FILE') || 'data/record.db' }
    : { kind: 'postgresql', url: value('DATABASE_URL') }
