import { remember } from './remember.ts'

/** A canonical BCP 47 tag (`nb-NO`, `sr-Latn-RS`); made by `toLocale` alone, so that every `Locale` is well formed. */
export type Locale = string & { readonly __locale: unique symbol }

export type Direction = 'ltr' | 'rtl'

/**
 * Reads a tag as people write it: `en_us`, `EN`, `pt_BR`, `zh-CHT`, `no`, which is how some clients say `nb`. Undefined for
 * a tag of no known language.
 */
export function toLocale(text: string): Locale | undefined {
  const tag = text.trim().replaceAll('_', '-')
  const named = legacyNames.get(tag.toLowerCase()) ?? tag
  if (!/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(named)) return undefined
  try {
    const locale = new Intl.Locale(named.replace(/^no(?=-|$)/iu, 'nb'))
    return languageNames.of(locale.language) === undefined ? undefined : (locale.toString() as Locale)
  } catch {
    return undefined // RangeError: the form is right, the order of its parts is not
  }
}

/** For the program's own constants: a tag that is known to be well formed. Throws for one that is not. */
export function locale(tag: string): Locale {
  const known = toLocale(tag)
  if (known === undefined) throw new Error(`Locale is \`${tag}\`, expected a BCP 47 tag such as \`nb-NO\``)
  return known
}

export const languageOf: (of: Locale) => string = remember((of) => new Intl.Locale(of).language)

const scriptOf = (of: Locale): string => new Intl.Locale(of).maximize().script ?? ''

/** Language and script, the likely script filled in: `zh-HK` gives `zh-Hant`, `sr-Latn-BA` gives `sr-Latn`. */
export const languageAndScript: (of: Locale) => string = remember((of) => `${languageOf(of)}-${scriptOf(of)}`)

export const directionOf = (of: Locale): Direction => (rightToLeftScripts.has(scriptOf(of)) ? 'rtl' : 'ltr')

const rightToLeftScripts = new Set(['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo'])

// Tags of old .NET cultures that Teams and Windows still send.
const legacyNames = new Map([
  ['zh-chs', 'zh-Hans'],
  ['zh-cht', 'zh-Hant'],
  ['iw', 'he'],
  ['in', 'id'],
])

const languageNames = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })

/** For numbers and dates: articles number their steps in `1 2 3`, and one card has one kind of digits. */
export const withWesternDigits = (locale: Locale): string => `${locale}-u-nu-latn`
