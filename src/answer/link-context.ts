import type { ArticleId, KnowledgeBase } from '../article/article.ts'
import type { LinkContext } from '../article/link-context.ts'
import type { Locale } from '../locale/locale.ts'
import { chooseEdition } from './choose-edition.ts'
import type { Library } from './library.ts'

/** What the links of any article mean for one reader. */
export const linkContext = (
  { knowledgeBase: { articles }, slugs }: Pick<Library, 'knowledgeBase' | 'slugs'>,
  reader: Locale,
): LinkContext => ({
  reader,
  titleOf: (id) => {
    const article = articles.get(id)
    return article && chooseEdition(article, reader).edition.title
  },
  resolve: (slugOrPath) => (articles.has(slugOrPath) ? slugOrPath : slugs.get(slugOrPath.toLowerCase())),
})

/** Articles by the last part of their path, which is how the public ones link to each other; the shortest path wins. */
export function articlesBySlug({ articles }: KnowledgeBase): ReadonlyMap<string, ArticleId> {
  const longestFirst = [...articles.keys()].sort((one, other) => other.length - one.length)
  return new Map(longestFirst.flatMap((id) => [[baseName(id), id] as const, [id.toLowerCase(), id] as const]))
}

const baseName = (id: ArticleId): string => id.slice(id.lastIndexOf('/') + 1).toLowerCase()
