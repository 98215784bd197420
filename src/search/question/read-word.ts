import { splitCompound } from '../analysis/split-compound.ts'
import { stem } from '../analysis/stem.ts'
import type { Word } from '../analysis/words.ts'
import type { SearchableIndex } from '../index/searchable-index.ts'
import { isEveryday } from '../language/everyday-words.ts'
import { isFrameWord } from '../language/frame-words.ts'
import { type Lexicon, lexiconOf, type Said, scaled } from '../lexicon/lexicon.ts'
import { createMemory } from '../memory.ts'
import { repairWord } from './repair-word.ts'
import { splitTogether, unlengthened } from './typed-words.ts'

/** A word of the question, understood: before any article is looked at. */
export interface ReadWord {
  readonly written: string
  readonly isCode: boolean
  readonly isFrame: boolean
  /** Set for two signs that only join a word with the next: worth nothing, unless an article holds them. */
  readonly isJoint?: boolean
  /** Terms of its own language that it was written for: itself, or what it may be a misspelling of. */
  readonly own: readonly Said[]
  /** English expressions that say it, or the expression that it is part of. */
  readonly english: readonly Said[]
  /** Set where it was taken for a misspelling. */
  readonly read: string | undefined
}

/**
 * Reads a word by itself, as one in `language`; `index` is the articles of that language, where there are any. Two words
 * where the space between them was forgotten.
 */
export function readWord(
  word: Word,
  language: string,
  index: SearchableIndex | undefined,
  isExact = false,
): readonly ReadWord[] {
  if (isExact) return [spell(word, language, index, isExact)]
  const key = word.isCode ? `${word.written} ` : word.written
  return remembered(index ?? lexiconOf(language), key, () =>
    asMeant(word, language, index).map((one) => spell(one, language, index, isExact)),
  )
}

// People use the same words over and over, and most of the work is to read one.
const remembered = createMemory<SearchableIndex | Lexicon, string, readonly ReadWord[]>()

const SURE = 0.75 // likeness of a repair, so that nothing else is thought of

/** The word or words that were meant by one that was typed in haste. */
function asMeant(word: Word, language: string, index: SearchableIndex | undefined): readonly Word[] {
  const lexicon = lexiconOf(language)
  const isWord = (term: string) => (index?.numbers.has(term) ?? false) || lexicon.toEnglish.has(term)
  const isKnown = (written: string) => {
    const term = stem(written, language)
    return isFrameWord(written, language) || isWord(term) || isEveryday(term)
  }
  if (word.isCode || isKnown(word.written)) return [word]
  const plain = unlengthened(word, language, isKnown)
  if (isKnown(plain.written) || splitCompound(plain.term, language, isWord).length > 0) return [plain]
  const parts = splitTogether(plain.written, (written) => isWord(stem(written, language)))
  if (parts.length === 0) return [plain]
  const [repair] = repairWord(plain.term, index, lexicon)
  if ((repair?.likeness ?? 0) >= SURE) return [plain]
  return parts.map((written) => ({ written, term: stem(written, language), isCode: false }))
}

const PART = 0.6 // a part of a compound says something of it

function spell(
  { written, term, isCode }: Word,
  language: string,
  index: SearchableIndex | undefined,
  isExact: boolean,
): ReadWord {
  const lexicon = lexiconOf(language)
  const { toEnglish } = lexicon
  const isFrame = isFrameWord(written, language)
  const isWord = (one: string) => (index?.numbers.has(one) ?? false) || toEnglish.has(one)
  const parts = isFrame
    ? []
    : splitCompound(term, language, isWord).map((part) => ({ term: part, weight: PART }))
  const isKnown = isWord(term) || isEveryday(term) || parts.length > 0
  const repairs = isExact || isKnown || isCode || isFrame ? [] : repairWord(term, index, lexicon)
  const meant = repairs.map((repair) => ({ term: repair.term, weight: repair.likeness ** 2 }))
  const own = meant.length > 0 ? meant : [{ term, weight: 1 }, ...parts]
  const translated = own.flatMap((one) => scaled(toEnglish.get(one.term), one.weight))
  const english = language === 'en' ? [...own, ...translated] : withSynonyms(translated)
  return { written, isCode, isFrame, own, english, read: repairs[0]?.term }
}

const SYNONYM_OF_TRANSLATION = 0.7
const LEAST_SURE = 0.4 // of a translation, to think of its synonyms too

/** English translations with what else those are called. */
export function withSynonyms(said: readonly Said[]): readonly Said[] {
  const { toEnglish } = lexiconOf('en')
  const synonyms = said
    .filter(({ weight }) => weight >= LEAST_SURE)
    .flatMap(({ term, weight }) => scaled(toEnglish.get(term), weight * SYNONYM_OF_TRANSLATION))
  return [...said, ...synonyms]
}
