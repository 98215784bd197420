import type { Library } from '../answer/library.ts'
import { articlesBySlug } from '../answer/link-context.ts'
import { readKnowledgeBase } from '../article/read-knowledge-base.ts'
import type { Locale } from '../locale/locale.ts'
import type { ArticleIndex } from '../search/match.ts'
import { type IndexPlaces, openArticleIndex } from '../search/open-article-index.ts'

export interface LibraryParts extends Pick<IndexPlaces, 'snapshotPath' | 'report'>, Pick<Library, 'rerank'> {
  /** Given the same articles with the index as it was, where there is one, to answer from until theirs is built. */
  readonly meanwhile?: ((library: Library) => void) | undefined
}

/** Reads the article folders and opens their index. Never throws for what stands in them. */
export async function loadLibrary(
  roots: readonly string[],
  defaultLocale: Locale,
  { rerank, meanwhile, ...kept }: LibraryParts = {},
): Promise<Library> {
  const knowledgeBase = await readKnowledgeBase(roots, { defaultLocale })
  const slugs = articlesBySlug(knowledgeBase)
  const libraryOf = (index: ArticleIndex): Library => ({ knowledgeBase, index, slugs, rerank })
  const places = { roots, defaultLocale, ...kept }
  const serve = meanwhile && ((index: ArticleIndex) => meanwhile(libraryOf(index)))
  return libraryOf(await openArticleIndex(knowledgeBase, { ...places, meanwhile: serve }))
}
