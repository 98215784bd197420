import type { Library } from '../answer/library.ts'
import type { Stock } from '../telemetry/metrics.ts'

/** What is answered from, in numbers. */
export function stockOf(library: Library | undefined): Stock | undefined {
  if (library === undefined) return undefined
  const { articles, locales, problems } = library.knowledgeBase
  const editions = [...articles.values()].reduce((sum, article) => sum + article.editions.size, 0)
  return { articles: articles.size, editions, locales: locales.length, problems: problems.length }
}
