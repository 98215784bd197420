import type { Article, Edition, KnowledgeBase } from '../../src/article/article.ts'
import { locale } from '../../src/locale/locale.ts'
import type { Match, Question } from '../../src/search/match.ts'
import { anEdition } from '../article/an-edition.ts'

export function aKnowledgeBase(editions: readonly Edition[]): KnowledgeBase {
  const articles = new Map<string, Article>()
  for (const edition of editions) {
    const others = articles.get(edition.id)?.editions ?? new Map()
    articles.set(edition.id, { id: edition.id, editions: new Map([...others, [edition.locale, edition]]) })
  }
  const locales = [...new Set(editions.map((edition) => edition.locale))].sort()
  return { articles, locales, problems: [], leftOut: [], hash: '' }
}

export const edition = (id: string, tag = 'en-US', over: Partial<Edition> = {}): Edition =>
  anEdition({ id, locale: locale(tag), title: `${id} ${tag}`, ...over })

export const aQuestion = (over: Partial<Question> = {}): Question => ({
  text: 'the lamp is dark',
  language: undefined,
  reader: locale('en-US'),
  ...over,
})

export const aMatch = (
  id: string,
  probability: number,
  matched: readonly string[] = ['light', 'dim'],
): Match => ({
  id,
  probability,
  related: [],
  matched,
  route: 'own-language',
  repaired: [],
})
