import type { RecordStore } from '../record/record-store.ts'
import type { Reading } from '../telemetry/metrics.ts'
import type { LibraryShelf } from './library-shelf.ts'
import { type Stock, stockOf } from './stock-of.ts'

interface Watched {
  readonly shelf: Pick<LibraryShelf, 'current'>
  readonly record: Pick<RecordStore, 'outbox'>
  readonly now: () => number
}

/** What Svar has at the moment: articles to answer from, and messages that wait to go out. */
export function readings({ shelf, record, now }: Watched): readonly Reading[] {
  const read = (part: keyof Stock) => () => {
    const library = shelf.current()
    return library === undefined ? 0 : stockOf(library)[part]
  }
  return [
    { name: 'svar_articles', help: 'Articles that are answered from', read: read('articles') },
    { name: 'svar_article_editions', help: 'Articles in all their locales', read: read('editions') },
    { name: 'svar_article_locales', help: 'Locales that have articles', read: read('locales') },
    { name: 'svar_article_problems', help: 'Things that are wrong in the articles', read: read('problems') },
    {
      name: 'svar_notices_waiting',
      help: 'Messages of requests to experts that did not go out yet',
      read: async () => (await record.outbox.waiting()).count,
    },
    {
      name: 'svar_notice_overdue_seconds',
      help: 'How long the oldest of them should have gone out',
      read: async () => {
        const { oldestDueAt = now() } = await record.outbox.waiting()
        return Math.max(0, now() - oldestDueAt) / 1000
      },
    },
  ]
}
