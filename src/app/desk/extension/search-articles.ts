import { chooseEdition } from '../../../answer/choose-edition.ts'
import type { Said } from '../../../card/said.ts'
import { phrasesOf } from '../../../locale/phrases-of.ts'
import { type Asker, localeOf } from '../asker.ts'
import type { TurnParts } from '../desk-parts.ts'
import { findsOf } from './finds-of.ts'
import { fittingArticles } from './fitting-articles.ts'
import { recentArticles } from './recent-articles.ts'

export interface Typed {
  readonly text: string
  /** How many were asked for before, and how many now: Teams wants more as somebody scrolls. */
  readonly skip: number
  readonly count: number
}

/** Titles of one page: more are not looked at, and each is a whole card. */
export const PAGE = 15

/** What the message extension lists while somebody types. */
export async function searchArticles(typed: Typed, asker: Asker, parts: TurnParts): Promise<Said> {
  const { library } = parts
  const reader = localeOf(asker)
  const [start, end] = pageOf(typed)
  const found =
    typed.text === ''
      ? [...(await parts.popular()), ...recentArticles(library.knowledgeBase)]
      : fittingArticles(typed.text, reader, { ...parts, limit: end })
  const articles = [...new Set(found)].flatMap((id) => library.knowledgeBase.articles.get(id) ?? [])
  return {
    kind: 'finds',
    finds: findsOf(
      articles.slice(start, end).map((article) => chooseEdition(article, reader)),
      reader,
      library,
    ),
    none: phrasesOf(reader).noArticles,
  }
}

/** Teams asks for 25 at a time and skips as many, whatever it was given: a page is one of those. */
function pageOf({ skip, count }: Typed): readonly [number, number] {
  const asked = Math.max(1, count)
  const size = Math.min(asked, PAGE)
  const start = Math.floor(skip / asked) * size
  return [start, start + size]
}
