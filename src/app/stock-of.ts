import type { Library } from '../answer/library.ts'

/** What is answered from, in numbers. */
export interface Stock {
  readonly articles: number
  readonly editions: number
  readonly locales: number
  readonly problems: number
}

export function stockOf({ knowledgeBase: { articles, locales, problems } }: Library): Stock {
  const editions = [...articles.values()].reduce((sum, article) => sum + article.editions.size, 0)
  return { articles: articles.size, editions, locales: locales.length, problems: problems.length }
}
