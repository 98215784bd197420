import { distance } from 'fastest-levenshtein'

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
  readonly isProduction: boolean
}

export type ReadConfig =
  | { readonly kind: 'config'; readonly config: Config }
  | { readonly kind: 'mistakes'; readonly mistakes: readonly string[] }

type Environment = Readonly<Record<string, string | undefined>>

/** Every setting, its default, and what it is for. README's table is held to this one by a test. */
export const settings = {
  PORT: 'Port to listen on; 3978',
  HOST: 'Address to listen on; 127.0.0.1 without an app id, else all',
  ARTICLES: 'Article folders, separated by the path delimiter; articles',
  DEFAULT_LOCALE: 'Locale of readers who have none; en-US',
  INDEX_FILE: 'File that keeps the index of the articles between starts; data/articles.index',
  MicrosoftAppType: '`UserAssignedMSI` or `SingleTenant`; unset in local development',
  MicrosoftAppId: 'App id of the Azure Bot',
  MicrosoftAppPassword: 'Client secret, for `SingleTenant`',
  MicrosoftAppTenantId: 'Tenant of the app id',
  ChannelService: '`https://botframework.azure.us` in Azure Government; unset elsewhere',
  ALLOWED_TENANTS: 'Tenant ids that may talk to the bot, separated by commas; its own',
  SERVICE_HOSTS: 'More hosts that activities may come from, separated by commas; none',
  CHANNELS: 'Channels that are answered beside Teams (`webchat`, `directline`), separated by commas; none',
  RECIPIENTS: 'Names that these channels know the bot by, separated by commas; none',
} as const

type Setting = keyof typeof settings

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
    identity: identity.identity,
    allowedTenants: list('ALLOWED_TENANTS'),
    serviceHosts: list('SERVICE_HOSTS'),
    channels: list('CHANNELS'),
    recipients: list('RECIPIENTS'),
    isGovernment: value('ChannelService') === government,
    isProduction,
  }
  const mistakes = [
    ...misspelt(environment),
    ...identity.mistakes,
    ...(value('MicrosoftAppId') === '' ? unprotected(isProduction, host) : []),
    ...badPort(value('PORT')),
    ...badChannelService(value('ChannelService')),
    ...badLocale(config.defaultLocale),
    ...config.allowedTenants.flatMap((tenant) => notGuid('ALLOWED_TENANTS', tenant)),
    ...config.serviceHosts.flatMap(badHost),
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

// botbuilder reads a misspelt type as MultiTenant, and a SingleTenant without an app id throws inside it.
function readIdentity(value: (name: Setting) => string): {
  identity: BotIdentity
  mistakes: readonly string[]
} {
  const [type, appId, password, tenantId] = [
    value('MicrosoftAppType'),
    value('MicrosoftAppId'),
    value('MicrosoftAppPassword'),
    value('MicrosoftAppTenantId'),
  ]
  const none: BotIdentity = { kind: 'none' }
  if (appId === '') {
    const stray = (['MicrosoftAppType', 'MicrosoftAppPassword', 'MicrosoftAppTenantId'] as const).filter(
      (name) => value(name) !== '',
    )
    return {
      identity: none,
      mistakes: stray.map((name) => `${name} is set but MicrosoftAppId is missing, expected both or neither`),
    }
  }
  const mistakes = [...notGuid('MicrosoftAppId', appId), ...notGuid('MicrosoftAppTenantId', tenantId)]
  switch (type) {
    case 'UserAssignedMSI':
      return { identity: { kind: type, appId, tenantId }, mistakes }
    case 'SingleTenant':
      return {
        identity: { kind: type, appId, password, tenantId },
        mistakes:
          password === ''
            ? [...mistakes, 'MicrosoftAppPassword is missing, expected the client secret']
            : mistakes,
      }
  }
  const found = `MicrosoftAppType is ${type === '' ? 'missing' : `\`${type}\``}`
  return {
    identity: none,
    mistakes: [...mistakes, `${found}, expected \`UserAssignedMSI\` or \`SingleTenant\``],
  }
}

/** Without an app id nobody is asked who they are, so nobody beyond this machine may reach the bot. */
function unprotected(isProduction: boolean, host: string): readonly string[] {
  const open = 'without it anybody could write to the bot'
  if (isProduction)
    return [`MicrosoftAppId is missing in production (${open}), expected the Azure Bot's app id`]
  if (loopback.includes(host)) return []
  return [`HOST is \`${host}\` but MicrosoftAppId is missing (${open}), expected HOST 127.0.0.1 or an app id`]
}

const loopback: readonly string[] = ['127.0.0.1', 'localhost', '::1']

const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

const notGuid = (name: Setting, found: string): readonly string[] =>
  guid.test(found) ? [] : [`${name} is ${found === '' ? 'missing' : `\`${found}\``}, expected a GUID`]

const badPort = (port: string): readonly string[] =>
  port === '' || (/^\d{1,5}$/.test(port) && Number(port) <= 65_535)
    ? []
    : [`PORT is \`${port}\`, expected a whole number up to 65535`]

const government = 'https://botframework.azure.us'

const badChannelService = (found: string): readonly string[] =>
  found === '' || found === government
    ? []
    : [`ChannelService is \`${found}\`, expected \`${government}\` or nothing`]

const badHost = (host: string): readonly string[] =>
  /^[a-z0-9-]+(\.[a-z0-9-]+)+$/i.test(host)
    ? []
    : [`SERVICE_HOSTS has \`${host}\`, expected a host name without scheme or path`]

function badLocale(tag: string): readonly string[] {
  try {
    const { language } = new Intl.Locale(tag.replaceAll('_', '-'))
    if (new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(language) !== undefined)
      return []
  } catch {
    // no tag at all, said below
  }
  return [`DEFAULT_LOCALE is \`${tag}\`, expected a BCP 47 tag such as \`nb-NO\``]
}

/** Variables that are nearly a setting of ours. Short names are compared without case only: too much is near them. */
function misspelt(environment: Environment): readonly string[] {
  const names = Object.keys(settings)
  return Object.keys(environment).flatMap((written) => {
    if (names.includes(written)) return []
    const meant = names.find(
      (name) => plain(name) === plain(written) || (name.length > 7 && distance(name, written) <= 2),
    )
    return meant === undefined ? [] : [`${written} is no setting, expected \`${meant}\``]
  })
}

const plain = (name: string): string => name.replaceAll(/[_-]/g, '').toLowerCase()
