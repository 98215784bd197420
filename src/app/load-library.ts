import type { Library } from '../answer/library.ts'
import { articlesBySlug } from '../answer/link-context.ts'
import { readKnowledgeBase } from '../article/read-knowledge-base.ts'
import type { Locale } from '../locale/locale.ts'
import { type IndexPlaces, openArticleIndex } from '../search/open-article-index.ts'

/** Reads the article folders and opens their index. Never throws for what stands in them. */
export async function loadLibrary(
  roots: readonly string[],
  defaultLocale: Locale,
  { rerank, ...kept }: Pick<IndexPlaces, 'snapshotPath' | 'report'> & Pick<Library, 'rerank'> = {},
): Promise<Library> {
  const knowledgeBase = await readKnowledgeBase(roots, { defaultLocale })
  const index = await openArticleIndex(knowledgeBase, { roots, defaultLocale, ...kept })
  return { knowledgeBase, index, slugs: articlesBySlug(knowledgeBase), rerank }
}
