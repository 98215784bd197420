import type { Article, ArticleId, Edition, KnowledgeBase } from '../../article/article.ts'
import { type Locale, languageOf } from '../../locale/locale.ts'

export interface Narrowing {
  /** Only these articles; all where undefined. */
  readonly ids: ReadonlySet<ArticleId> | undefined
  /** Only editions of these locales, and English rebuilt from their source halves; all where empty. */
  readonly locales: readonly Locale[]
  /** Neither English halves, nor editions rebuilt from them, nor English names: what a purely local folder would hold. */
  readonly withoutEnglish: boolean
}

/** The knowledge base that is left when only a part of the articles, locales and halves is known. */
export function narrowKnowledgeBase(
  knowledgeBase: KnowledgeBase,
  { ids, locales, withoutEnglish }: Narrowing,
): KnowledgeBase {
  const isLocal = ({ locale }: Edition) => locales.length === 0 || locales.includes(locale)
  const isRebuilt = ({ origin }: Edition) => origin === 'rebuilt'
  const wanted = new Set([...knowledgeBase.articles.keys()].filter((id) => ids?.has(id) ?? true))
  const left = narrowEditions(
    knowledgeBase,
    (edition, article) =>
      wanted.has(edition.id) &&
      (isRebuilt(edition)
        ? !withoutEnglish && [...article.editions.values()].some((one) => isLocal(one) && !isRebuilt(one))
        : isLocal(edition)),
  )
  return withoutEnglish ? mapEditions(left, withoutSource) : left
}

/** Articles of which no edition is kept are gone. */
export function narrowEditions(
  knowledgeBase: KnowledgeBase,
  isKept: (edition: Edition, article: Article) => boolean,
): KnowledgeBase {
  const articles = new Map<ArticleId, Article>()
  for (const [id, article] of knowledgeBase.articles) {
    const left = [...article.editions].filter(([, edition]) => isKept(edition, article))
    if (left.length > 0) articles.set(id, { id, editions: new Map(left) })
  }
  const locales = new Set([...articles.values()].flatMap(({ editions }) => [...editions.keys()]))
  return { ...knowledgeBase, articles, locales: [...locales].sort() }
}

function mapEditions(knowledgeBase: KnowledgeBase, map: (edition: Edition) => Edition): KnowledgeBase {
  const articles = [...knowledgeBase.articles].map(([id, { editions }]): [ArticleId, Article] => [
    id,
    { id, editions: new Map([...editions].map(([locale, edition]) => [locale, map(edition)])) },
  ])
  return { ...knowledgeBase, articles: new Map(articles) }
}

const withoutSource = (edition: Edition): Edition =>
  languageOf(edition.locale) === 'en' ? edition : { ...edition, english: undefined, slug: undefined }
