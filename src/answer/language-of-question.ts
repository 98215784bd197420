import type { DetectLanguage } from '../locale/detect-language.ts'
import { type Locale, languageOf, locale } from '../locale/locale.ts'
import { languageByFrame } from '../search/language-by-frame.ts'
import type { ArticleIndex } from '../search/match.ts'

/**
 * The language that a question is written in: by a model of letters, put right by the small words that only one language
 * has, else by whose articles know its words. Undefined where none of these is certain.
 */
export function languageOfQuestion(
  text: string,
  detect: DetectLanguage,
  index: Pick<ArticleIndex, 'languageOf'>,
): Locale | undefined {
  const guess = detect(text)
  const found = languageByFrame(text, guess && languageOf(guess))
  if (found === undefined) return index.languageOf(text)
  return guess !== undefined && found === languageOf(guess) ? guess : locale(scripted.get(found) ?? found)
}

/** Languages whose likeliest script is not the one that we write them in. */
const scripted = new Map([['sr', 'sr-Latn']])
