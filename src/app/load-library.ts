import type { Library } from '../answer/library.ts'
import { articlesBySlug } from '../answer/link-context.ts'
import { readKnowledgeBase } from '../article/read-knowledge-base.ts'
import type { Locale } from '../locale/locale.ts'
import { createArticleIndex } from '../search/article-index.ts'

/** Reads the article folders and makes their index. Never throws for what stands in them. */
export async function loadLibrary(roots: readonly string[], defaultLocale: Locale): Promise<Library> {
  const knowledgeBase = await readKnowledgeBase(roots, { defaultLocale })
  return { knowledgeBase, index: createArticleIndex(knowledgeBase), slugs: articlesBySlug(knowledgeBase) }
}
