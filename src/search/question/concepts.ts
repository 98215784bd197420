import { isAddress } from '../analysis/addresses.ts'
import { stem } from '../analysis/stem.ts'
import { isErrorCode } from '../analysis/words.ts'
import { rarity } from '../index/bm25.ts'
import { type Postings, postingsOf } from '../index/postings.ts'
import type { SearchableIndex } from '../index/searchable-index.ts'
import { isEveryday } from '../language/everyday-words.ts'
import { lexiconOf, type Said, scaled } from '../lexicon/lexicon.ts'
import { createMemory } from '../memory.ts'
import { fuzzyTerms } from './fuzzy-terms.ts'
import type { ReadWord } from './read-word.ts'

/** A way to say a word of the question: a term of the index or several, rarest first, and how surely it is meant. */
export interface Alternative {
  readonly terms: readonly number[]
  readonly weight: number
  readonly postings: Postings
}

/** A word of the question with all that it may stand for in the articles of one language. */
export interface Concept {
  readonly written: string
  readonly isFrame: boolean
  /** What the word is worth: its rarity, less for a word of the question's frame. */
  readonly mass: number
  readonly alternatives: readonly Alternative[]
}

const FRAME_WEIGHT = 0.15 // never nothing: `how to` is all that tells some titles apart
const CODE_WEIGHT = 8 // who writes an error's code means that error, whatever else is told
const TELLING = 0.45 // of the highest rarity: what many articles hold is no error of its own
const UNKNOWN_MASS = 0.6 // of the highest rarity, for a word that no article holds
const TRANSLATED = 0.9 // a translation is not quite the word itself
const FOREIGN_NAME = 0.75 // how alike a word must be to a name of another language: `Sharepiont`
const SYNONYM = 0.5 // a word that is translated alike may mean something else

/** The words of a question in `language` as concepts of an index, which may be in another language. */
export function conceptsOf(
  words: readonly ReadWord[],
  language: string,
  index: SearchableIndex,
): readonly Concept[] {
  return words.map((word) => remembered(index, word, () => conceptOf(word, language, index)))
}

// A word that was read before is the same object, and so is what it stands for in these articles.
const remembered = createMemory<SearchableIndex, ReadWord, Concept>()

function conceptOf(word: ReadWord, language: string, index: SearchableIndex): Concept {
  const alternatives = known(sayings(word, language, index), index)
  return {
    written: word.written,
    isFrame: word.isFrame,
    mass: weightOf(word, alternatives, index) * massOf(alternatives, index),
    alternatives,
  }
}

function weightOf(word: ReadWord, alternatives: readonly Alternative[], index: SearchableIndex): number {
  if (word.isFrame) return FRAME_WEIGHT
  if (alternatives.length === 0 && (word.isJoint || isAddress(word.written))) return 0
  if (!isErrorCode(word.written)) return 1
  const rarest = Math.max(0, ...alternatives.map(({ terms }) => rarityOf(terms[0] ?? 0, index)))
  return rarest >= TELLING * rarity(0, index.size) ? CODE_WEIGHT : 1
}

/** Everything that the word may be called in the language of the index. */
function sayings(word: ReadWord, language: string, index: SearchableIndex): readonly Said[] {
  if (word.isCode) return word.own
  const isOwn = index.language === language
  if (isOwn && language === 'en') return word.english
  const translated = index.language === 'en' ? word.english : throughEnglish(word, index.language)
  if (isOwn) return [...word.own, ...scaled(translated, SYNONYM)]
  const literal = { term: stem(word.written, index.language), weight: 1 }
  const isFound = index.numbers.has(literal.term) || translated.length > 0
  const repairs =
    isFound || word.isFrame || isEveryday(literal.term) ? [] : fuzzyTerms(literal.term, index.pairs)
  return [
    literal,
    ...scaled(translated, TRANSLATED),
    ...repairs
      .filter(({ likeness }) => likeness >= FOREIGN_NAME)
      .map(({ term, likeness }) => ({ term, weight: likeness ** 2 })),
  ]
}

function throughEnglish(word: ReadWord, language: string): readonly Said[] {
  const { fromEnglish } = lexiconOf(language)
  return word.english.flatMap(({ term, weight }) => scaled(fromEnglish.get(term), weight))
}

/** The expressions whose every word the index knows. */
function known(said: readonly Said[], index: SearchableIndex): readonly Alternative[] {
  const best = new Map<string, number>()
  for (const { term, weight } of said) best.set(term, Math.max(weight, best.get(term) ?? 0))
  return [...best].flatMap(([expression, weight]) => {
    const terms = numbersOf(expression, index)
    return terms ? [{ terms, weight, postings: postingsOf(terms, index) }] : []
  })
}

function numbersOf(expression: string, index: SearchableIndex): readonly number[] | undefined {
  const single = index.numbers.get(expression)
  if (single !== undefined) return [single]
  const terms = expression.split(' ').map((term) => index.numbers.get(term))
  if (!terms.every((term) => term !== undefined)) return undefined
  return terms.sort((one, other) => rarityOf(other, index) - rarityOf(one, index))
}

// By the likeliest alternative: an unlikely rare one would make the word weigh too much.
function massOf(alternatives: readonly Alternative[], index: SearchableIndex): number {
  const [likeliest] = [...alternatives].sort((one, other) => other.weight - one.weight)
  const [rarest] = likeliest?.terms ?? []
  return rarest === undefined ? UNKNOWN_MASS * rarity(0, index.size) : rarityOf(rarest, index)
}

const rarityOf = (term: number, { rarities }: SearchableIndex): number => rarities[term] ?? 0
