import type { SearchData } from './index/search-data.ts'
import { questionVector } from './meaning/likeness.ts'
import { conceptsOf } from './question/concepts.ts'
import { readQuestion } from './question/read-question.ts'
import type { ReadWord } from './question/read-word.ts'

/** A question as it is compared with another one, of whatever language. */
export interface ComparableQuestion {
  /** In the space of meaning: of length 1, or all 0 where the space knows none of its words. */
  readonly direction: Float32Array
  /** What its words say, in English where they can be translated: of length 1. */
  readonly said: ReadonlyMap<string, number>
}

/** Reads questions to be compared with each other: by their words, and by meaning where there are articles enough. */
export const createComparable =
  (data: SearchData) =>
  (text: string, language: string): ComparableQuestion => {
    const words = readQuestion(text, language, data.indexes.get(language))
    return {
      direction: directionOf(words, language, data),
      said: saidBy(words, massesOf(words, language, data)),
    }
  }

function directionOf(
  words: readonly ReadWord[],
  language: string,
  { indexes, meaning }: SearchData,
): Float32Array {
  const direction = new Float32Array(meaning?.rank ?? 0)
  if (meaning === undefined) return direction
  for (const name of new Set([language, 'en'])) {
    const index = indexes.get(name)
    if (index === undefined) continue
    const vector = questionVector(conceptsOf(words, language, index), name, meaning)
    vector.forEach((value, place) => {
      direction[place] = (direction[place] ?? 0) + value
    })
  }
  const length = Math.hypot(...direction)
  return length === 0 ? direction : direction.map((value) => value / length)
}

/** What each word is worth: by its rarity in the English articles, or in those of its own language. */
function massesOf(words: readonly ReadWord[], language: string, { indexes }: SearchData): readonly number[] {
  const index = indexes.get('en') ?? indexes.get(language)
  return index ? conceptsOf(words, language, index).map(({ mass }) => mass) : words.map(() => 1)
}

function saidBy(words: readonly ReadWord[], masses: readonly number[]): ReadonlyMap<string, number> {
  const said = new Map<string, number>()
  for (const [place, { own, english }] of words.entries()) {
    const terms = english.length > 0 ? english : own
    const worth = (masses[place] ?? 0) / Math.hypot(...terms.map(({ weight }) => weight))
    for (const { term, weight } of terms) said.set(term, (said.get(term) ?? 0) + weight * worth)
  }
  const length = Math.hypot(...said.values())
  return new Map([...said].map(([term, weight]) => [term, weight / length]))
}

/**
 * From where two questions are taken to ask for the same. Over our own articles that joins half of the pairs of questions
 * that want the same one, and three of four pairs that it joins are right (a test holds that). Without meaning words alone
 * have to do.
 */
const ALIKE = { words: 0.4, wordsAndMeaning: 0.48 } as const

/** Whether two questions ask for the same, whatever their languages. */
export function areAlike(one: ComparableQuestion, other: ComparableQuestion): boolean {
  const words = sharedWords(one.said, other.said)
  if (one.direction.length === 0) return words >= ALIKE.words
  const meaning = one.direction.reduce((sum, value, place) => sum + value * (other.direction[place] ?? 0), 0)
  return (words + meaning) / 2 >= ALIKE.wordsAndMeaning
}

function sharedWords(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  let sum = 0
  for (const [term, weight] of one) sum += weight * (other.get(term) ?? 0)
  return sum
}
