import type { Match, Question } from '../search/match.ts'
import type { ShownEdition } from './answer.ts'
import { BROAD } from './thresholds.ts'

/** Whether one word is all that was found of a question, and many articles say it; not where one alone is named so. */
export function isBroad(
  { text }: Question,
  [first, second, , fourth]: readonly Match[],
  shown: readonly ShownEdition[],
): boolean {
  const [word, ...others] = first?.matched ?? []
  if (first === undefined || word === undefined || others.length > 0) return false
  const isNear = (match: Match | undefined, likeness: number): boolean =>
    match !== undefined && match.probability >= first.probability * likeness
  const isMany = isNear(second, BROAD.second) || isNear(fourth, BROAD.fourth)
  return isMany && !(wordsIn(text) === word && isNamedAlone(word, shown))
}

/** Without what is no letter or digit around it: *password?!* */
const wordsIn = (text: string): string => text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')

function isNamedAlone(word: string, [best, ...others]: readonly ShownEdition[]): boolean {
  const isIn = ({ edition }: ShownEdition): boolean =>
    edition.title.toLowerCase().includes(word.toLowerCase())
  return best !== undefined && isIn(best) && !others.some(isIn)
}
