import type { ArticleId, KnowledgeBase } from '../article/article.ts'
import { articleIndex } from './article-index.ts'
import { type BuiltIndex, makeSearchData } from './index/search-data.ts'
import type { ArticleIndex } from './match.ts'
import { warmUp } from './warm-up.ts'

const FEWEST_LEFT = 0.5 // of its articles; an index that has lost more is of another folder

/**
 * An index of articles as they were answers until that of these is built: it names articles, and what is shown of them is
 * what was read now. Those that are gone are left out. Undefined where hardly any is left.
 */
export async function indexMeanwhile(
  built: BuiltIndex,
  { articles }: Pick<KnowledgeBase, 'articles'>,
): Promise<ArticleIndex | undefined> {
  const isHere = (id: ArticleId) => articles.has(id)
  if (built.ids.filter(isHere).length < FEWEST_LEFT * built.ids.length) return undefined
  const data = makeSearchData(built)
  await warmUp(data)
  return onlyNaming(articleIndex(data), isHere)
}

const onlyNaming = (index: ArticleIndex, isHere: (id: ArticleId) => boolean): ArticleIndex => ({
  ...index,
  candidates: (question, limit) => index.candidates(question, limit).filter(({ id }) => isHere(id)),
  matches: (question) =>
    index
      .matches(question)
      .filter(({ id }) => isHere(id))
      .map((match) => ({ ...match, related: match.related.filter(isHere) })),
  suggestions: (question, limit) => index.suggestions(question, limit).filter(isHere),
})
