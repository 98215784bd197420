import type { Article, ArticleId, Edition, KnowledgeBase } from '../../article/article.ts'
import { languageOf, locale } from '../../locale/locale.ts'

// As many as the public articles are translated into.
const tags =
  'ar-SA bg-BG cs-CZ da-DK de-DE el-GR es-ES et-EE fi-FI fr-FR he-IL hi-IN hr-HR hu-HU id-ID it-IT ja-JP kk-KZ ko-KR lt-LT lv-LV ms-MY nb-NO nl-NL pl-PL pt-BR ro-RO ru-RU sk-SK sl-SI sr-Latn-RS sv-SE th-TH tr-TR uk-UA vi-VN zh-CN'

/** Fills locales that have no articles with copies of those that do: size without having translations that big. */
export function replicateLocales(knowledgeBase: KnowledgeBase, count: number): KnowledgeBase {
  const languages = new Set(knowledgeBase.locales.map(languageOf))
  const missing = tags
    .split(' ')
    .map(locale)
    .filter((tag) => !languages.has(languageOf(tag)))
    .slice(0, Math.max(0, count - knowledgeBase.locales.length))
  const articles = new Map<ArticleId, Article>()
  for (const [id, article] of knowledgeBase.articles) {
    const own = [...article.editions.values()].filter(({ origin }) => origin !== 'rebuilt')
    const copies = missing.flatMap((tag, place): Edition[] => {
      const from = own[place % Math.max(1, own.length)]
      return from === undefined ? [] : [{ ...from, locale: tag }]
    })
    articles.set(id, {
      id,
      editions: new Map([...article.editions, ...copies.map((copy) => [copy.locale, copy] as const)]),
    })
  }
  return { ...knowledgeBase, articles, locales: [...knowledgeBase.locales, ...missing].sort() }
}
