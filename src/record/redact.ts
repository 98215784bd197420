import { cutText } from '../locale/cut-text.ts'

/** More than anybody asks; every pattern below is tried on so much at most. */
const LONGEST_TEXT = 4000

const MOST_DIGITS = 5 // of a number that stays: Microsoft 365, port 3978, error 50020
const FEWEST_OF_PHONE = 7

type Pattern = readonly [RegExp, (found: string, first: string) => string]

// The order matters: an address in a query string is part of the query string.
const patterns: readonly Pattern[] = [
  [/(https?:\/\/)[^\s/@]{1,255}@/giu, (_, scheme) => `${scheme}[secret]@`],
  [/(https?:\/\/[^\s?#]+)[?#]\S*/giu, (_, address) => `${address}?[query]`],
  [
    /\b((?:password|passwd|pwd|secret|token|api[-_ ]?key)\s*[:=]\s*)(?!\[)\S+/giu,
    (_, name) => `${name}[secret]`,
  ],
  [/[^\s@＠<>()[\]",;:]{1,64}[@＠][^\s@＠<>()[\]",;:]+/gu, () => '[mail]'],
  [/(?<![\p{L}\p{N}])[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}(?![\p{L}\p{N}])/giu, () => '[id]'],
  [/eyJ[\w-]+\.[\w-]+(?:\.[\w-]*)?/gu, () => '[token]'],
  [/(?<![\w/.-])[\w+=~.-]{20,}(?![\w/-])/gu, (found) => (isRandom(found) ? '[token]' : found)],
  [/([\\/]Users[\\/])[^\\/\s]+/giu, (_, folder) => `${folder}[user]`],
  // Digits that follow Latin letters are part of a code; other scripts write words and numbers together.
  [
    /(?<![\p{Script=Latin}\p{N}_])[+＋]?[(（]?\p{Nd}(?:[\s().()–−－/-]{0,3}\p{Nd})+(?![\p{Script=Latin}\p{N}_])/gu,
    hideNumber,
  ],
]

/** The text without what may tell of a person: addresses, numbers, ids and secrets become words in brackets. */
export const redact = (text: string): string =>
  patterns.reduce(
    (left, [pattern, replacement]) => left.replaceAll(pattern, replacement),
    cutText(text, LONGEST_TEXT),
  )

/** Letters of both cases and digits, or nothing but hexadecimal: no name of a command or a product looks so. */
const isRandom = (found: string): boolean =>
  (/\d/.test(found) && /[a-z]/.test(found) && /[A-Z]/.test(found)) || /^[\da-f]{32,}$/i.test(found)

function hideNumber(found: string): string {
  const groups = found.match(/\p{Nd}+/gu) ?? []
  const digits = groups.join('')
  if (groups.length === 1) return [...digits].length > MOST_DIGITS ? '[number]' : found
  if (/^\d{1,3}(\.\d{1,3}){3}$/.test(found)) return '[address]'
  if ([...digits].length < FEWEST_OF_PHONE || isDateOrVersion(found, groups)) return found
  return '[phone]'
}

const isDateOrVersion = (found: string, groups: readonly string[]): boolean =>
  /^\d{4}([-/.])\d{1,2}\1\d{1,2}$|^\d{1,2}([-/.])\d{1,2}\2\d{4}$/.test(found) ||
  (/^[\d.]+$/.test(found) && groups.some((group) => group.length === 1)) || // 16.0.17328.20162
  groups.every((group) => /^(19|20)\d\d$/.test(group)) // Office 2019 2021
