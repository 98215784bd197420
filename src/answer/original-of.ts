import type { Article, Edition } from '../article/article.ts'
import { languageOf, locale } from '../locale/locale.ts'

const ENGLISH = locale('en-US') // the public sources are written in it

/**
 * The English text that an edition was translated from: the one that stands beside it, else the article's own English
 * edition. Undefined where there is none, or the edition is English itself.
 */
export function originalOf(edition: Edition, article: Article | undefined): Edition | undefined {
  if (languageOf(edition.locale) === 'en') return undefined
  const { english, isStale: _, ...kept } = edition
  if (english !== undefined)
    return {
      ...kept,
      ...english,
      locale: ENGLISH,
      origin: 'original',
      english: undefined,
      isStale: false,
      date: undefined,
    }
  return [...(article?.editions.values() ?? [])].find(({ locale }) => languageOf(locale) === 'en')
}
