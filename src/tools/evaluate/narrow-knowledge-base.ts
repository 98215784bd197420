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
export function narrowKnowledgeBase(knowledgeBase: KnowledgeBase, narrowing: Narrowing): KnowledgeBase {
  const articles = new Map<ArticleId, Article>()
  for (const [id, { editions }] of knowledgeBase.articles) {
    if (narrowing.ids !== undefined && !narrowing.ids.has(id)) continue
    const left = [...editions.values()].flatMap((edition) => narrowEdition(edition, narrowing))
    const hasOwn = left.some(({ origin }) => origin !== 'rebuilt')
    if (hasOwn) articles.set(id, { id, editions: new Map(left.map((edition) => [edition.locale, edition])) })
  }
  const locales = new Set([...articles.values()].flatMap(({ editions }) => [...editions.keys()]))
  return { ...knowledgeBase, articles, locales: [...locales].sort() }
}

function narrowEdition(edition: Edition, { locales, withoutEnglish }: Narrowing): readonly Edition[] {
  const isWanted = locales.length === 0 || locales.includes(edition.locale)
  if (edition.origin === 'rebuilt') return withoutEnglish ? [] : [edition]
  if (!isWanted) return []
  if (!withoutEnglish || languageOf(edition.locale) === 'en') return [edition]
  return [{ ...edition, english: undefined, slug: undefined }]
}
