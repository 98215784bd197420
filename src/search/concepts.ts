import { rarity } from './bm25.ts'
import { isFrameWord } from './frame-words.ts'
import { fuzzyTerms } from './fuzzy-terms.ts'
import type { SearchableIndex } from './searchable-index.ts'
import type { Word } from './words.ts'

/** A way to say a word of the question: a term of the index, and how surely it is meant. */
export interface Alternative {
  readonly term: number
  readonly weight: number
}

/** A word of the question with all that it may stand for. */
export interface Concept {
  readonly written: string
  /** What the word is worth: its rarity, less for a word of the question's frame. */
  readonly mass: number
  readonly alternatives: readonly Alternative[]
  /** Set where the word was taken for a misspelling. */
  readonly read: string | undefined
}

const FRAME_WEIGHT = 0.15 // never nothing: `how to` is all that tells some titles apart
const UNKNOWN_MASS = 0.6 // of the highest rarity, for a word that no article holds

/** Each different word of a question becomes one concept. */
export function conceptsOf(words: readonly Word[], index: SearchableIndex): readonly Concept[] {
  const different = new Map(words.map((word) => [word.term, word]))
  return [...different.values()].map((word) => conceptOf(word, index))
}

function conceptOf(word: Word, index: SearchableIndex): Concept {
  const frame = isFrameWord(word.written, index.language) ? FRAME_WEIGHT : 1
  const known = index.numbers.get(word.term)
  if (known !== undefined) {
    return concept(word, frame * rarityOf(known, index), [{ term: known, weight: 1 }])
  }
  const repairs = word.isCode || frame < 1 ? [] : fuzzyTerms(word.term, index.pairs)
  const alternatives = repairs.flatMap(({ term, likeness }) => {
    const number = index.numbers.get(term)
    return number === undefined ? [] : [{ term: number, weight: likeness }]
  })
  const rarest = Math.max(0, ...alternatives.map(({ term }) => rarityOf(term, index)))
  const mass = frame * (rarest || UNKNOWN_MASS * rarity(0, index.size))
  return concept(word, mass, alternatives, repairs[0]?.term)
}

const concept = (
  word: Word,
  mass: number,
  alternatives: readonly Alternative[],
  read: string | undefined = undefined,
): Concept => ({ written: word.written, mass, alternatives, read })

const rarityOf = (term: number, index: SearchableIndex): number =>
  rarity((index.starts[term + 1] ?? 0) - (index.starts[term] ?? 0), index.size)
