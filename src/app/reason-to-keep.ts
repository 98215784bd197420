import type { KnowledgeBase } from '../article/article.ts'
import { problemLine } from '../article/problems.ts'

/** A folder that lost more than this share of its articles is taken for one that somebody is still writing. */
const MOST_LOST = 0.1

/** Why the articles at hand are kept in place of the ones just read; undefined when the new ones are as good. */
export function reasonToKeep(old: KnowledgeBase | undefined, next: KnowledgeBase): string | undefined {
  const [broken] = next.problems.filter(({ severity }) => severity === 'error')
  const example = broken === undefined ? '' : ` (${problemLine(broken)})`
  if (next.articles.size === 0) return `No article could be read${example}`
  if (old === undefined) return undefined
  const lost = old.articles.size - next.articles.size
  if (lost <= old.articles.size * MOST_LOST) return undefined
  return `${lost} of ${old.articles.size} articles are gone${example}; restart to accept that`
}
