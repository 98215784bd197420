import { languageOf } from '../locale/locale.ts'
import { asWritten } from './as-written.ts'
import type { Concept } from './concepts.ts'
import type { Way } from './evidence.ts'
import type { Match, Question, Route } from './match.ts'
import { impactIn } from './matched-mass.ts'
import type { SearchableIndex } from './searchable-index.ts'

/** Why an article is a match, in words of the question: where it was found best, and what it says of it in any language. */
export function explain(
  article: number,
  question: Question,
  ways: readonly Way[],
): Pick<Match, 'matched' | 'route'> {
  const said = ways.flatMap(({ concepts, index }) =>
    concepts.filter((concept) => !concept.isFrame && says(article, concept, index)),
  )
  const matched = asWritten(
    said.map(({ written }) => written),
    question.text,
  )
  return { matched, route: routeOf(article, question, ways) }
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
