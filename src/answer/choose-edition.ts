import type { Article, Edition } from '../article/article.ts'
import { type Locale, languageOf } from '../locale/locale.ts'
import { byNearness, sameLanguage } from '../locale/match-locale.ts'
import type { ShownEdition } from './answer.ts'

/** The edition nearest to the reader, and how far it is from what the reader wanted: the answer has to say so. */
export function chooseEdition(article: Article, wanted: Locale): ShownEdition {
  const [nearest] = byNearness(wanted, [...article.editions.keys()])
  const edition = nearest === undefined ? undefined : article.editions.get(nearest)
  if (edition === undefined)
    throw new Error(`Article \`${article.id}\` has no edition, expected at least one`)
  return { edition, wanted, fallback: fallbackOf(edition, wanted) }
}

function fallbackOf({ locale }: Edition, wanted: Locale): ShownEdition['fallback'] {
  if (locale === wanted) return 'none'
  if (sameLanguage(locale, wanted)) return 'same-language'
  return languageOf(locale) === 'en' ? 'english' : 'other'
}
