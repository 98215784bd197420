import type { ArticleId } from '../../../article/article.ts'
import type { Log } from '../../../log.ts'
import type { RecordStore } from '../../../record/record-store.ts'

/** Articles that were the answer most often, the most popular first; none where that is not known. */
export type PopularArticles = () => Promise<readonly ArticleId[]>

const FRESH_MS = 10 * 60_000 // what is popular changes slowly, and everybody who opens the list asks
const MOST = 60 // four pages of the list

export interface PopularParts {
  readonly record: Pick<RecordStore, 'reports'>
  readonly retentionDays: number
  readonly now: () => number
  readonly log: Log
}

/** Asks the record once in a while, and one time for all who ask meanwhile. */
export function createPopularArticles({ record, retentionDays, now, log }: PopularParts): PopularArticles {
  let asked: { readonly at: number; readonly found: Promise<readonly ArticleId[]> } | undefined

  async function ask(): Promise<readonly ArticleId[]> {
    try {
      const since = now() - retentionDays * 86_400_000
      const found = await record.reports.popular(since, MOST)
      return found.map(({ articleId }) => articleId)
    } catch (error) {
      log('popular articles not counted', { error })
      return []
    }
  }

  return () => {
    if (asked === undefined || now() - asked.at > FRESH_MS) asked = { at: now(), found: ask() }
    return asked.found
  }
}
