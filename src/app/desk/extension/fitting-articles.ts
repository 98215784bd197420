import { languageOfQuestion } from '../../../answer/language-of-question.ts'
import type { Library } from '../../../answer/library.ts'
import { thresholds } from '../../../answer/thresholds.ts'
import type { ArticleId } from '../../../article/article.ts'
import type { DetectLanguage } from '../../../locale/detect-language.ts'
import type { Locale } from '../../../locale/locale.ts'

export interface Searched {
  readonly library: Pick<Library, 'index'>
  readonly detect: DetectLanguage
  /** How many are looked at. */
  readonly limit: number
}

const LEAST_OF_BEST = 0.5 // half a question matches many articles a little

/** Titles that begin so; then what the whole search finds, for who writes a question: as much as would be offered in chat. */
export function fittingArticles(
  text: string,
  reader: Locale,
  { library: { index }, detect, limit }: Searched,
): readonly ArticleId[] {
  const question = { text, reader, language: languageOfQuestion(text, reader, detect, index) }
  const titles = index.suggestions(question, limit)
  if (titles.length >= limit) return titles
  const matches = index.matches(question)
  const least = Math.max(thresholds.choose, LEAST_OF_BEST * (matches[0]?.probability ?? 0))
  const likely = matches.filter(({ probability }) => probability >= least)
  return [...new Set([...titles, ...likely.map(({ id }) => id)])]
}
