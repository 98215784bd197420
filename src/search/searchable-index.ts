import type { InvertedIndex } from './inverted-index.ts'
import { type LetterPairs, pairLetters } from './letter-pairs.ts'

/** An inverted index with what is made from it when it is first asked: a language that nobody asks in costs nothing. */
export interface SearchableIndex extends InvertedIndex {
  readonly numbers: ReadonlyMap<string, number>
  readonly pairs: LetterPairs
}

export function makeSearchable(index: InvertedIndex): SearchableIndex {
  let numbers: ReadonlyMap<string, number> | undefined
  let pairs: LetterPairs | undefined
  return {
    ...index,
    get numbers() {
      numbers ??= new Map(index.terms.map((term, number) => [term, number]))
      return numbers
    },
    get pairs() {
      pairs ??= pairLetters(index)
      return pairs
    },
  }
}
