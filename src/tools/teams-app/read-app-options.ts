import type { AppOptions } from './app-manifest.ts'

export type ReadAppOptions =
  | { readonly kind: 'options'; readonly options: AppOptions; readonly out: string }
  | { readonly kind: 'mistakes'; readonly mistakes: readonly string[] }

type Arguments = Readonly<Record<string, string | undefined>>

const LONGEST_NAME = 30 // as the manifest's schema has it
const LONGEST_DEVELOPER = 32

/** Reads the command line and tells every mistake at once. */
export function readAppOptions(given: Arguments, version: string): ReadAppOptions {
  const value = (name: string, fallback = ''): string => given[name]?.trim() || fallback
  const domain = value('domain')
  const options: AppOptions = {
    botId: value('bot-id').toLowerCase(),
    domain,
    name: value('name', 'Svar'),
    developer: value('developer', 'Svar'),
    website: value('website'),
    privacy: value('privacy'),
    terms: value('terms'),
    version,
  }
  const mistakes = mistakesOf(options)
  return mistakes.length > 0
    ? { kind: 'mistakes', mistakes }
    : { kind: 'options', options, out: value('out', 'teams-app.zip') }
}

const mistakesOf = ({ botId, domain, name, developer, website, privacy, terms }: AppOptions) => [
  ...wrong(guid.test(botId), '--bot-id', botId, 'the GUID of the Azure Bot’s app'),
  ...wrong(host.test(domain), '--domain', domain, 'a host name without scheme or path'),
  ...wrong(name.length <= LONGEST_NAME, '--name', name, `at most ${LONGEST_NAME} characters`),
  ...wrong(
    developer.length <= LONGEST_DEVELOPER,
    '--developer',
    developer,
    `at most ${LONGEST_DEVELOPER} characters`,
  ),
  ...Object.entries({ '--website': website, '--privacy': privacy, '--terms': terms }).flatMap(
    ([option, url]) => wrong(isPage(url), option, url, 'a page of yours, `https://…`; Teams shows its link'),
  ),
]

const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const host = /^[a-z0-9-]+(\.[a-z0-9-]+)+$/i

const isPage = (url: string): boolean => URL.canParse(url) && url.startsWith('https://')

const wrong = (isRight: boolean, option: string, found: string, expected: string): readonly string[] =>
  isRight ? [] : [`${option} is ${found === '' ? 'missing' : `\`${found}\``}, expected ${expected}`]
