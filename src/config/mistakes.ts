import { type Environment, type Setting, settings } from './settings.ts'

/** Without an app id nobody is asked who they are, so nobody beyond this machine may reach the bot. */
export function unprotected(isProduction: boolean, host: string): readonly string[] {
  const open = 'without it anybody could write to the bot'
  if (isProduction)
    return [`MicrosoftAppId is missing in production (${open}), expected the Azure Bot's app id`]
  if (loopback.includes(host)) return []
  return [`HOST is \`${host}\` but MicrosoftAppId is missing (${open}), expected HOST 127.0.0.1 or an app id`]
}

const loopback: readonly string[] = ['127.0.0.1', 'localhost', '::1']

const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

export const notGuid = (name: Setting, found: string): readonly string[] =>
  guid.test(found) ? [] : [`${name} is ${found === '' ? 'missing' : `\`${found}\``}, expected a GUID`]

export const badPort = (port: string): readonly string[] =>
  port === '' || (/^\d{1,5}$/.test(port) && Number(port) <= 65_535)
    ? []
    : [`PORT is \`${port}\`, expected a whole number up to 65535`]

export const government = 'https://botframework.azure.us'

export const badChannelService = (found: string): readonly string[] =>
  found === '' || found === government
    ? []
    : [`ChannelService is \`${found}\`, expected \`${government}\` or nothing`]

export const badHost = (host: string): readonly string[] =>
  /^[a-z0-9-]+(\.[a-z0-9-]+)+$/i.test(host)
    ? []
    : [`SERVICE_HOSTS has \`${host}\`, expected a host name without scheme or path`]

/** Channels beside Teams whose messages were seen to be answered. */
const otherChannels: readonly string[] = ['webchat', 'directline']

export const badOtherChannel = (channel: string): readonly string[] =>
  otherChannels.includes(channel)
    ? []
    : [`CHANNELS has \`${channel}\`, expected \`webchat\` or \`directline\`; Teams is answered without it`]

export function badLocale(tag: string): readonly string[] {
  try {
    const { language } = new Intl.Locale(tag.replaceAll('_', '-'))
    if (new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(language) !== undefined)
      return []
  } catch {
    // no tag at all, said below
  }
  return [`DEFAULT_LOCALE is \`${tag}\`, expected a BCP 47 tag such as \`nb-NO\``]
}

export function badRecord(value: (name: Setting) => string): readonly string[] {
  const [url, key, days] = [value('DATABASE_URL'), value('RECORD_KEY'), value('RETENTION_DAYS')]
  const keyless =
    'RECORD_KEY is missing with DATABASE_URL, expected the same secret of 32 characters on every instance'
  return [
    ...(url === '' || /^postgres(ql)?:\/\//.test(url)
      ? []
      : ['DATABASE_URL has another form, expected `postgres://user:password@host:port/database`']),
    ...(url !== '' && key === '' ? [keyless] : shortSecret('RECORD_KEY', key)),
    ...(days === '' || (/^\d{1,4}$/.test(days) && Number(days) > 0)
      ? []
      : [`RETENTION_DAYS is \`${days}\`, expected a whole number of days from 1 to 9999`]),
  ]
}

export const badChannel = (found: string): readonly string[] =>
  found === '' || /^19:\S+@thread\.\S+$/.test(found)
    ? []
    : [`EXPERTS_CHANNEL is \`${found}\`, expected the id of a Teams channel, \`19:…@thread.tacv2\``]

/** Never shows the secret itself. */
export const shortSecret = (name: Setting, found: string): readonly string[] =>
  found === '' || found.length >= SHORTEST_SECRET
    ? []
    : [`${name} has ${found.length} characters, expected a secret of ${SHORTEST_SECRET} or more`]

const SHORTEST_SECRET = 32 // 16 random bytes in hexadecimal

/**
 * App Service leaves the reference where the secret should be when it cannot read it, and starts the bot all the same.
 * Of the client secret the doctor tells more, and it can only while the bot runs.
 */
export const unfollowed = (environment: Environment): readonly string[] =>
  (Object.keys(settings) as Setting[])
    .filter((name) => name !== 'MicrosoftAppPassword')
    .filter((name) => environment[name]?.trim().startsWith('@Microsoft.KeyVault('))
    .map(
      (name) =>
        `${name} is a Key Vault reference that App Service did not follow, expected the secret (is it in the vault, and may the identity read it?)`,
    )

export const badPublicUrl = (found: string): readonly string[] =>
  found === '' || /^https:\/\/[^/\s]+\/?$/.test(found)
    ? []
    : [`PUBLIC_URL is \`${found}\`, expected \`https://\` and a host name, without a path`]

export const badDay = (found: string): readonly string[] =>
  found === '' || isDay(found)
    ? []
    : [`CREDENTIAL_ENDS is \`${found}\`, expected a day such as \`2027-03-31\``]

function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`)
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)
  )
}
