import type { InvertedIndex } from './inverted-index.ts'
import { type LetterPairs, pairLetters } from './letter-pairs.ts'

/** An inverted index with what is made from it on load. */
export interface SearchableIndex extends InvertedIndex {
  readonly numbers: ReadonlyMap<string, number>
  readonly pairs: LetterPairs
}

export const makeSearchable = (index: InvertedIndex): SearchableIndex => ({
  ...index,
  numbers: new Map(index.terms.map((term, number) => [term, number])),
  pairs: pairLetters(index),
})
