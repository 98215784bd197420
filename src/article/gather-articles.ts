import { type Locale, languageOf } from '../locale/locale.ts'
import type { Article, ArticleId, Edition, Origin, Problem } from './article.ts'
import { newestSource } from './newest-source.ts'
import type { LocatedArticle } from './parse-article.ts'
import { warning } from './problems.ts'
import { rebuildEnglish } from './rebuild-english.ts'
import { sourceOf } from './source-of.ts'

export interface Gathered {
  readonly articles: ReadonlyMap<ArticleId, Article>
  readonly problems: readonly Problem[]
}

/** Puts editions together to articles, with what only shows side by side: same id, newest source, missing English. */
export function gatherArticles(parsed: readonly LocatedArticle[]): Gathered {
  const problems: Problem[] = []
  const groups = new Map<ArticleId, Map<Locale, LocatedArticle>>()
  const idOf = createIdOf(parsed)
  for (const article of parsed) {
    const id = idOf(article)
    const group = groups.get(id) ?? new Map<Locale, LocatedArticle>()
    const known = group.get(article.locale)
    const { kept, dropped } = choose(known, article)
    if (dropped) problems.push(duplicate(kept, dropped))
    groups.set(id, group.set(article.locale, kept))
  }
  const ids = [...groups.keys()].sort()
  const articles = new Map(ids.map((id) => [id, toArticle(id, [...(groups.get(id)?.values() ?? [])])]))
  return { articles, problems }
}

const MOVED = 'dialogues/'
const PRESENT = 'commercial-dialogues/'

/** Of one locale the folder `commercial-dialogues` has its old name: same base name and same source, same article. */
function createIdOf(parsed: readonly LocatedArticle[]): (article: LocatedArticle) => ArticleId {
  const sources = new Set(
    parsed.filter(({ id }) => id.startsWith(PRESENT)).map(({ id, sourceHash }) => `${id} ${sourceHash}`),
  )
  return ({ id, sourceHash }) => {
    if (!id.startsWith(MOVED)) return id
    const present = PRESENT + id.slice(MOVED.length)
    return sources.has(`${present} ${sourceHash}`) ? present : id
  }
}

interface Choice {
  readonly kept: LocatedArticle
  readonly dropped: LocatedArticle | undefined
}

/** Of the two public editions the side-by-side one knows more; else what was named first counts. */
function choose(known: LocatedArticle | undefined, other: LocatedArticle): Choice {
  if (!known) return { kept: other, dropped: undefined }
  const isRicher = known.layout === 'public' && !known.isSideBySide && other.isSideBySide
  return isRicher ? { kept: other, dropped: known } : { kept: known, dropped: other }
}

const duplicate = (kept: LocatedArticle, dropped: LocatedArticle): Problem =>
  warning(
    dropped.path,
    'duplicate-article',
    `Article \`${kept.id}\` in ${kept.locale} also stands in \`${kept.path}\`, which is used, expected it once`,
  )

function toArticle(id: ArticleId, group: readonly LocatedArticle[]): Article {
  const newest = newestSource(group)
  const editions = group.map((article) => toEdition(id, article, newest))
  const english = group.some(({ locale }) => languageOf(locale) === 'en')
    ? undefined
    : rebuildEnglish(id, group, newest)
  const all = english ? [...editions, english] : editions
  return { id, editions: new Map(all.map((edition) => [edition.locale, edition])) }
}

function toEdition(id: ArticleId, article: LocatedArticle, newest: string | undefined): Edition {
  const { title, markdown, locale, english, date, sourceHash, alternateQuestions, slug, path } = article
  return {
    id,
    title,
    markdown,
    locale,
    origin: layoutOrigin(article),
    english,
    date,
    sourceHash,
    isStale: sourceHash !== undefined && sourceHash !== newest,
    alternateQuestions,
    slug,
    source: sourceOf(article),
    path,
  }
}

// Everything in the public repositories is translated, four in five by a machine.
const layoutOrigin = ({ layout, origin }: LocatedArticle): Origin =>
  layout === 'public' && origin === 'original' ? 'machine' : origin
