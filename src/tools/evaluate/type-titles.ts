import { chooseEdition } from '../../answer/choose-edition.ts'
import type { Library } from '../../answer/library.ts'
import { findsOf } from '../../app/desk/extension/finds-of.ts'
import { fittingArticles } from '../../app/desk/extension/fitting-articles.ts'
import { PAGE } from '../../app/desk/extension/search-articles.ts'
import type { Edition } from '../../article/article.ts'
import type { DetectLanguage } from '../../locale/detect-language.ts'
import { misspell } from './generate/misspell.ts'
import type { Random } from './generate/random.ts'

/** A title while somebody types it into the compose box, and what was listed. */
export interface Typed {
  readonly how: string
  readonly isListed: boolean
  /** Milliseconds that the titles took. */
  readonly titlesTime: number
  /** Milliseconds that the list took, with its cards. */
  readonly listTime: number
}

/** How much of a title is typed, and how well. */
const ways: readonly (readonly [string, (title: string, random: Random) => string])[] = [
  ['first 4 letters', (title) => beginning(title, 4)],
  ['first 8 letters', (title) => beginning(title, 8)],
  ['first 12 letters', (title) => beginning(title, 12)],
  ['first 12 letters, misspelt', (title, random) => misspell(beginning(title, 12), random)],
  ['all of it, misspelt', misspell],
]

const beginning = (title: string, letters: number): string => [...title].slice(0, letters).join('')

export const typeTitle = (
  edition: Edition,
  library: Library,
  detect: DetectLanguage,
  random: Random,
): readonly Typed[] =>
  ways.map(([how, type]) => ({ how, ...list(type(edition.title, random), edition, library, detect) }))

function list(
  text: string,
  { locale, title }: Edition,
  library: Library,
  detect: DetectLanguage,
): Omit<Typed, 'how'> {
  const started = performance.now()
  library.index.suggestions({ text, reader: locale, language: undefined }, PAGE)
  const suggested = performance.now()
  const shown = fittingArticles(text, locale, { library, detect, limit: PAGE })
    .slice(0, PAGE)
    .flatMap((id) => library.knowledgeBase.articles.get(id) ?? [])
    .map((article) => chooseEdition(article, locale))
  const finds = findsOf(shown, locale, library)
  const listed = performance.now()
  return {
    isListed: finds.some((find) => find.title === title),
    titlesTime: suggested - started,
    listTime: listed - suggested,
  }
}
