import { match } from '@formatjs/intl-localematcher'
import { type Locale, languageAndScript, languageOf, locale } from './locale.ts'
import { remember } from './remember.ts'

/** How near the locale is that somebody gets to the one they wanted; smaller is nearer. */
const nearness = { same: 0, script: 1, language: 2, related: 3, english: 4, any: 5 } as const

/**
 * All of `available`, nearest to `wanted` first: itself, the same language and script (`pt-PT` for `pt-AO`), the same
 * language, one that its readers are known to read (`nb-NO` for `nn-NO`), English, the rest.
 */
export const byNearness = (wanted: Locale, available: readonly Locale[]): readonly Locale[] =>
  nearestFirst([wanted, ...available].join(' '))

// Remembered by all locales in one text, for most articles come in the same ones.
const nearestFirst = remember((tags: string): readonly Locale[] => {
  const [wanted, ...available] = tags.split(' ').map(locale)
  if (wanted === undefined) return []
  const best = bestFit(wanted, available)
  const rank = (offered: Locale): number => 2 * distance(wanted, offered) - (offered === best ? 1 : 0)
  return available
    .map((offered) => ({ offered, rank: rank(offered) }))
    .sort((one, other) => one.rank - other.rank || (one.offered < other.offered ? -1 : 1))
    .map(({ offered }) => offered)
})

/** The nearest locale that readers of `wanted` can read, else `fallback`. */
export function nearestLocale(wanted: Locale, available: readonly Locale[], fallback: Locale): Locale {
  const [nearest] = byNearness(wanted, available)
  return nearest !== undefined && distance(wanted, nearest) < nearness.english ? nearest : fallback
}

export const sameLanguage = (one: Locale, other: Locale): boolean =>
  languageAndScript(one) === languageAndScript(other)

function distance(wanted: Locale, offered: Locale): number {
  if (wanted === offered) return nearness.same
  if (languageAndScript(wanted) === languageAndScript(offered)) return nearness.script
  if (languageOf(wanted) === languageOf(offered)) return nearness.language
  if (languageOf(offered) === 'en') return nearness.english
  return bestFit(wanted, [offered]) === offered ? nearness.related : nearness.any
}

// The library throws on tags that are not canonical; a `Locale` always is.
function bestFit(wanted: Locale, available: readonly Locale[]): Locale | undefined {
  const found = match([wanted], [...available], 'und', { algorithm: 'best fit' })
  return available.find((offered) => offered === found)
}
