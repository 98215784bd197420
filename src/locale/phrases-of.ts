import { type Locale, locale } from './locale.ts'
import { nearestLocale } from './match-locale.ts'
import { allPhrases } from './phrases/all.ts'
import type { Phrases } from './phrases/phrases.ts'
import { remember } from './remember.ts'

export const phraseLocales: readonly Locale[] = Object.keys(allPhrases).map(locale)

const english = locale('en-US')

/** What Svar says to readers of a locale: in it, or in the nearest language that has phrases, or in English. */
export function phrasesOf(reader: Locale): Phrases {
  const phrases = allPhrases[phraseLocale(reader)]
  if (phrases === undefined) throw new Error(`Phrases of \`${phraseLocale(reader)}\` are missing in all.ts`)
  return phrases
}

/** The locale that `phrasesOf` speaks in. */
export const phraseLocale: (reader: Locale) => Locale = remember((reader) =>
  nearestLocale(reader, phraseLocales, english),
)
