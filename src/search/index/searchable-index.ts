import { rarity } from './bm25.ts'
import type { InvertedIndex } from './inverted-index.ts'
import { type LetterPairs, pairLetters } from './letter-pairs.ts'
import { nextRows } from './place-titles.ts'

/** An inverted index with what is made from it when it is first asked: a language that nobody asks in costs nothing. */
export interface SearchableIndex extends InvertedIndex {
  readonly numbers: ReadonlyMap<string, number>
  readonly pairs: LetterPairs
  /** Of each term, how much it tells articles apart. */
  readonly rarities: Float32Array
  /** The next title of the same article. */
  readonly nextRow: Uint32Array
}

export function makeSearchable(index: InvertedIndex): SearchableIndex {
  let numbers: ReadonlyMap<string, number> | undefined
  let pairs: LetterPairs | undefined
  let rarities: Float32Array | undefined
  return {
    ...index,
    nextRow: nextRows(index),
    get numbers() {
      numbers ??= new Map(index.terms.map((term, number) => [term, number]))
      return numbers
    },
    get rarities() {
      rarities ??= Float32Array.from(index.terms, (_, term) => rarityOf(term, index))
      return rarities
    },
    get pairs() {
      pairs ??= pairLetters(index)
      return pairs
    },
  }
}

const rarityOf = (term: number, { starts, size }: InvertedIndex): number =>
  rarity((starts[term + 1] ?? 0) - (starts[term] ?? 0), size)
