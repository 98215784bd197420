import { chooseEdition } from '../../../answer/choose-edition.ts'
import { languageOfQuestion } from '../../../answer/language-of-question.ts'
import type { Library } from '../../../answer/library.ts'
import { thresholds } from '../../../answer/thresholds.ts'
import type { ArticleId } from '../../../article/article.ts'
import type { Said } from '../../../card/said.ts'
import type { DetectLanguage } from '../../../locale/detect-language.ts'
import type { Locale } from '../../../locale/locale.ts'
import { phrasesOf } from '../../../locale/phrases-of.ts'
import { type Asker, localeOf } from '../asker.ts'
import type { TurnParts } from '../desk-parts.ts'
import { findOf } from './find-of.ts'
import { recentArticles } from './recent-articles.ts'

export interface Typed {
  readonly text: string
  /** How many were asked for before, and how many now: Teams wants more as somebody scrolls. */
  readonly skip: number
  readonly count: number
}

/** Titles of one page: more are not looked at, and each is a whole card. */
const PAGE = 15

/** What the message extension lists while somebody types. */
export async function searchArticles(typed: Typed, asker: Asker, parts: TurnParts): Promise<Said> {
  const { library } = parts
  const reader = localeOf(asker)
  const [start, end] = pageOf(typed)
  const found =
    typed.text === ''
      ? [...(await parts.popular()), ...recentArticles(library.knowledgeBase)]
      : fitting(typed.text, reader, { ...parts, limit: end })
  const articles = [...new Set(found)].flatMap((id) => library.knowledgeBase.articles.get(id) ?? [])
  return {
    kind: 'finds',
    finds: articles
      .slice(start, end)
      .map((article) => findOf(chooseEdition(article, reader), reader, library)),
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

interface Searched {
  readonly library: Library
  readonly detect: DetectLanguage
  readonly limit: number
}

/** Titles that begin so; then what the whole search finds, for who writes a question: as much as would be offered in chat. */
function fitting(text: string, reader: Locale, { library, detect, limit }: Searched): readonly ArticleId[] {
  const { index } = library
  const question = { text, reader, language: languageOfQuestion(text, detect, index) }
  const titles = index.suggestions(question, limit)
  if (titles.length >= limit) return titles
  const likely = index.matches(question).filter(({ probability }) => probability >= thresholds.choose)
  return [...titles, ...likely.map(({ id }) => id)]
}
