import { isEveryday } from './everyday-words.ts'
import { isFrameWord } from './frame-words.ts'
import { fuzzyTerms } from './fuzzy-terms.ts'
import { isLeftOut } from './lexicon/expression.ts'
import { LONGEST_EXPRESSION, lexiconOf, type Said } from './lexicon/lexicon.ts'
import type { SearchableIndex } from './searchable-index.ts'
import { splitCompound } from './split-compound.ts'
import { type Word, wordsOf } from './words.ts'

/** A word of the question, understood: before any article is looked at. */
export interface ReadWord {
  readonly written: string
  readonly isCode: boolean
  readonly isFrame: boolean
  /** Terms of its own language that it was written for: itself, or what it may be a misspelling of. */
  readonly own: readonly Said[]
  /** English expressions that say it, or the expression that it is part of. */
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
  const read = new Map<string, SpeltWord>() // a word said twice is repaired once
  const words = wordsOf(text, language)
    .slice(0, 2 * MOST_WORDS)
    .map((word) => {
      const known = read.get(word.term) ?? readWord(word, language, index)
      read.set(word.term, known)
      return { ...known, written: word.written }
    })
  const said = expressionsAt(words, language)
  const different = new Map<string, ReadWord>()
  words.forEach((word, at) => {
    const english = [...(language === 'en' ? word.own : []), ...(said[at] ?? [])]
    const before = different.get(word.written)
    different.set(word.written, { ...word, english: [...(before?.english ?? []), ...english] })
  })
  return [...different.values()].slice(0, MOST_WORDS)
}

const PART = 0.6 // a part of a compound says something of it

type SpeltWord = Omit<ReadWord, 'english'>

function readWord(
  { written, term, isCode }: Word,
  language: string,
  index: SearchableIndex | undefined,
): SpeltWord {
  const isFrame = isFrameWord(written, language)
  const isWord = (one: string) => (index?.numbers.has(one) ?? false) || lexiconOf(language).toEnglish.has(one)
  const parts = isFrame
    ? []
    : splitCompound(term, language, isWord).map((part) => ({ term: part, weight: PART }))
  const isKnown = isWord(term) || isEveryday(term) || parts.length > 0
  const repairs = index && !isKnown && !isCode && !isFrame ? fuzzyTerms(term, index.pairs) : []
  const meant = repairs.map((repair) => ({ term: repair.term, weight: repair.likeness ** 2 }))
  return {
    written,
    isCode,
    isFrame,
    own: meant.length > 0 ? meant : [{ term, weight: 1 }, ...parts],
    read: repairs[0]?.term,
  }
}

/** For each word what the expressions that it stands in are in English: of the word alone, and of it with neighbours. */
function expressionsAt(words: readonly SpeltWord[], language: string): readonly (readonly Said[])[] {
  const { toEnglish } = lexiconOf(language)
  const found: Said[][] = words.map(({ own }) =>
    own.flatMap(({ term, weight }) => scaled(toEnglish.get(term), weight)),
  )
  const inner = [...words.keys()].filter((at) => !isLeftOut(words[at]?.written ?? '', language))
  inner.forEach((_, from) => {
    for (let length = 2; length <= LONGEST_EXPRESSION && from + length <= inner.length; length++) {
      const places = inner.slice(from, from + length)
      const said = toEnglish.get(places.map((at) => words[at]?.own[0]?.term ?? '').join(' '))
      if (said) for (const at of places) found[at]?.push(...said)
    }
  })
  return language === 'en' ? found : found.map(withSynonyms)
}

const SYNONYM_OF_TRANSLATION = 0.7
const LEAST_SURE = 0.4 // of a translation, to think of its synonyms too

function withSynonyms(said: readonly Said[]): readonly Said[] {
  const { toEnglish } = lexiconOf('en')
  const synonyms = said
    .filter(({ weight }) => weight >= LEAST_SURE)
    .flatMap(({ term, weight }) => scaled(toEnglish.get(term), weight * SYNONYM_OF_TRANSLATION))
  return [...said, ...synonyms]
}

const scaled = (said: readonly Said[] | undefined, weight: number): readonly Said[] =>
  (said ?? []).map((one) => ({ term: one.term, weight: one.weight * weight }))
