import type { ShownEdition } from '../answer/answer.ts'
import { type Locale, languageOf } from '../locale/locale.ts'
import type { Phrases } from '../locale/phrases/phrases.ts'
import { phraseLocale } from '../locale/phrases-of.ts'
import { say } from '../locale/say.ts'

/** Says that an article is not in the reader's language and in which it is; undefined where there is nothing to say. */
export function languageNotice(
  { edition, fallback }: ShownEdition,
  reader: Locale,
  phrases: Phrases,
): string | undefined {
  if (fallback === 'none' || fallback === 'same-language') return undefined
  return say(reader, phrases.notInYourLanguage, { language: languageName(edition.locale, reader) })
}

/** The name of a locale's language, in the language that Svar speaks to the reader. */
export const languageName = (of: Locale, reader: Locale): string =>
  new Intl.DisplayNames([phraseLocale(reader)], { type: 'language', fallback: 'code' }).of(languageOf(of)) ??
  of
