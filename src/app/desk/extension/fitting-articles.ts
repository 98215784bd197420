import { languageOfQuestion } from '../../../answer/language-of-question.ts'
import type { Library } from '../../../answer/library.ts'
import { thresholds } from '../../../answer/thresholds.ts'
import type { ArticleId } from '../../../article/article.ts'
import type { DetectLanguage } from '../../../locale/detect-language.ts'
import type { Locale } from '../../../locale/locale.ts'

export interface Searched {
  readonly library: Pick<Library, 'index' | 'knowledgeBase'>
  readonly detect: DetectLanguage
  /** How many are looked at. */
  readonly limit: number
}

const LEAST_OF_BEST = 0.5 // half a question matches many articles a little

/**
 * Titles that begin so, or nearly so; then what the whole search finds, for who writes a question: as much as would be
 * offered in chat. What chat would answer with comes first, but for a title that is being written.
 */
export function fittingArticles(
  text: string,
  reader: Locale,
  { library, detect, limit }: Searched,
): readonly ArticleId[] {
  const { index } = library
  const question = { text, reader, language: languageOfQuestion(text, reader, detect, index) }
  const titles = index.suggestions(question, limit)
  const isTitle = titles.some((id) => beginsSo(text, id, library))
  if (isTitle && titles.length >= limit) return titles
  const matches = index.matches(question)
  const [best] = matches
  const first = !isTitle && best !== undefined && best.probability >= thresholds.direct ? [best.id] : []
  const least = Math.max(thresholds.choose, LEAST_OF_BEST * (best?.probability ?? 0))
  const likely = matches.filter(({ probability }) => probability >= least)
  return [...new Set([...first, ...titles, ...likely.map(({ id }) => id)])]
}

function beginsSo(text: string, id: ArticleId, { knowledgeBase }: Pick<Library, 'knowledgeBase'>): boolean {
  const editions = knowledgeBase.articles.get(id)?.editions.values() ?? []
  return [...editions].some(({ title }) => title.toLowerCase().startsWith(text.trim().toLowerCase()))
}
