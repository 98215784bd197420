import { locale } from '../locale/locale.ts'
import type { ArticleId, ArticleText, Edition } from './article.ts'
import { mostCommon } from './most-common.ts'
import { newestSource } from './newest-source.ts'
import type { LocatedArticle } from './parse-article.ts'
import { sourceOf } from './source-of.ts'

const ENGLISH = locale('en-US') // the public sources are written in it

type SideBySide = LocatedArticle & { readonly english: ArticleText }

/** The English edition of an article that has none, from what stands beside the translations of its newest source. */
export function rebuildEnglish(
  id: ArticleId,
  group: readonly LocatedArticle[],
  newest: string | undefined,
): Edition | undefined {
  const candidates = group.filter(isSideBySide)
  const hash = newestSource(candidates)
  const latest = candidates.filter(({ sourceHash }) => sourceHash === hash)
  // The same source differs by an escape or two between locales.
  const text = mostCommon(latest.map(({ english }) => english.markdown))
  const from = latest.find(({ english }) => english.markdown === text)
  if (!from) return undefined
  return {
    id,
    title: from.english.title,
    markdown: from.english.markdown,
    locale: ENGLISH,
    origin: 'rebuilt',
    english: undefined,
    date: from.sourceDate ?? from.date,
    sourceHash: hash,
    isStale: hash !== newest,
    alternateQuestions: [],
    slug: from.slug,
    source: sourceOf(from),
    path: from.path,
  }
}

const isSideBySide = (article: LocatedArticle): article is SideBySide => article.english !== undefined
