import type { Locale } from '../locale/locale.ts'
import type { ArticleId } from './article.ts'

/** What the links of an article need from outside of it. */
export interface LinkContext {
  /** Named in the paths of pages that there are in many locales. */
  readonly reader: Locale
  /** Title of an article, in the best locale for the reader. */
  titleOf(id: ArticleId): string | undefined
  /** The article that a slug (`reset-password`) or a path (`folder/reset-password`) names, without `.md`. */
  resolve(slugOrPath: string): ArticleId | undefined
}

/** Where a link stands: what its target means depends on it. */
export interface LinkPlace {
  readonly from: ArticleId
  readonly links: LinkContext
  /** The reader's locale in a path: `nb-no`. */
  readonly readerPath: string
}
