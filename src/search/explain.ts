import { languageOf } from '../locale/locale.ts'
import { createAsWritten } from './as-written.ts'
import type { Concept } from './concepts.ts'
import { impactIn } from './impact-in.ts'
import type { Match, Question, Route } from './match.ts'
import type { SearchableIndex } from './searchable-index.ts'
import type { Way } from './way.ts'

type Explanation = Pick<Match, 'matched' | 'route'>

/** Why articles are matches, in words of the question: where each was found best, and what it says in any language. */
export function createExplain(question: Question, ways: readonly Way[]): (article: number) => Explanation {
  const asWritten = createAsWritten(question.text)
  return (article) => {
    const said = ways.flatMap(({ concepts, index }) =>
      concepts.filter((concept) => !concept.isFrame && says(article, concept, index)),
    )
    const words = said.map(({ written }) => written)
    return { matched: asWritten(words), route: routeOf(article, question, ways) }
  }
}

const says = (article: number, { alternatives }: Concept, index: SearchableIndex): boolean =>
  alternatives.some(({ terms }) => terms.every((term) => impactIn(article, term, index) > 0))

function routeOf(article: number, { language, reader }: Question, ways: readonly Way[]): Route {
  const massIn = ({ matched }: Way): number => matched.mass[article] ?? 0
  const [best] = ways.toSorted((one, other) => massIn(other) - massIn(one))
  const found = best?.index.language ?? 'en'
  if (found === languageOf(language ?? reader)) return 'own-language'
  return found === 'en' ? 'english' : 'other-language'
}
