import type { Locale } from './locale.ts'
import { nearestLocale } from './match-locale.ts'
import { phraseLocales } from './phrases-of.ts'

/** Whether readers of a locale can read our own words, or one of these locales of articles. */
export function isSpoken(wanted: Locale, articles: readonly Locale[]): boolean {
  const spoken = [...phraseLocales, ...articles]
  return spoken.includes(wanted) || nearestLocale(wanted, spoken, wanted) !== wanted
}
