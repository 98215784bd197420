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

/** Titles that begin so; then what the whole search finds, for who writes a question: as much as would be offered in chat. */
export function fittingArticles(
  text: string,
  reader: Locale,
  { library: { index }, detect, limit }: Searched,
): readonly ArticleId[] {
  const question = { text, reader, language: languageOfQuestion(text, detect, index) }
  const titles = index.suggestions(question, limit)
  if (titles.length >= limit) return titles
  const likely = index.matches(question).filter(({ probability }) => probability >= thresholds.choose)
  return [...new Set([...titles, ...likely.map(({ id }) => id)])]
}
