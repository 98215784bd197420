import { isFrameWord } from './frame-words.ts'
import { fuzzyTerms } from './fuzzy-terms.ts'
import { lexiconOf, type Said } from './lexicon/lexicon.ts'
import type { SearchableIndex } from './searchable-index.ts'
import { type Word, wordsOf } from './words.ts'

/** A word of the question, understood: before any article is looked at. */
export interface ReadWord {
  readonly written: string
  readonly isCode: boolean
  readonly isFrame: boolean
  /** Terms of its own language that it was written for: itself, or what it may be a misspelling of. */
  readonly own: readonly Said[]
  /** English terms that say it. */
  readonly english: readonly Said[]
  /** Set where it was taken for a misspelling. */
  readonly read: string | undefined
}

const MOST_WORDS = 32 // a longer question says nothing new and costs time for each word

/** Reads a question as one in `language`; `index` is the articles of that language, where there are any. */
export function readQuestion(
  text: string,
  language: string,
  index: SearchableIndex | undefined,
): readonly ReadWord[] {
  const different = new Map(wordsOf(text, language).map((word) => [word.term, word]))
  return [...different.values()].slice(0, MOST_WORDS).map((word) => readWord(word, language, index))
}

function readWord(word: Word, language: string, index: SearchableIndex | undefined): ReadWord {
  const lexicon = lexiconOf(language)
  const { written, isCode } = word
  const isFrame = isFrameWord(written, language)
  const isKnown = (index?.numbers.has(word.term) ?? false) || lexicon.toEnglish.has(word.term)
  const repairs = index && !isKnown && !isCode && !isFrame ? fuzzyTerms(word.term, index.pairs) : []
  const own =
    repairs.length > 0
      ? repairs.map(({ term, likeness }) => ({ term, weight: likeness }))
      : [{ term: word.term, weight: 1 }]
  const english =
    language === 'en'
      ? own
      : own.flatMap(({ term, weight }) => scaled(lexicon.toEnglish.get(term) ?? [], weight))
  return { written, isCode, isFrame, own, english, read: repairs[0]?.term }
}

const scaled = (said: readonly Said[], weight: number): readonly Said[] =>
  said.map((one) => ({ term: one.term, weight: one.weight * weight }))
