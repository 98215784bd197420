import type { ArticleId, KnowledgeBase } from '../article/article.ts'
import type { ArticleIndex } from '../search/match.ts'
import type { Rerank } from '../search/reranker/rerank.ts'

/** What is answered from: swapped as a whole when articles change. */
export interface Library {
  readonly knowledgeBase: KnowledgeBase
  readonly index: ArticleIndex
  /** Articles by what other articles call them in links. */
  readonly slugs: ReadonlyMap<string, ArticleId>
  /** By a model, where one is set. */
  readonly rerank?: Rerank | undefined
}
