import { type Word, wordsOf } from '../analysis/words.ts'
import type { SearchableIndex } from '../index/searchable-index.ts'
import { isLeftOut } from '../lexicon/expression.ts'
import { type Lexicon, LONGEST_EXPRESSION, lexiconOf } from '../lexicon/lexicon.ts'
import { createMemory } from '../memory.ts'
import { joiningPairs } from './joining-pairs.ts'
import { type ReadWord, readWord, withSynonyms } from './read-word.ts'

const MOST_WORDS = 32 // a longer question says nothing new and costs time for each word
const MOST_CODES = 8

/** Reads a question as one in `language`: its different words, each with the expressions that it stands in. */
export function readQuestion(
  text: string,
  language: string,
  index: SearchableIndex | undefined,
  isExact = false,
): readonly ReadWord[] {
  const words = beginningOf(wordsOf(text, language)).flatMap((word, at) =>
    readWord(word, language, index, isExact || at >= MOST_WORDS),
  )
  const expressions = expressionsAt(words, language)
  const joints = joiningPairs(words, isKnownIn(index), language)
  const different = new Map<string, ReadWord>()
  words.forEach((word, at) => {
    const before = different.get(word.written) ?? (joints.has(at) ? joint(word, language) : word)
    const same = before.isCode || !word.isCode ? before : { ...word, english: before.english }
    const standing = (expressions.get(at) ?? []).reduce(
      (one, expression) => standingIn(one, expression, language),
      same,
    )
    different.set(word.written, standing)
  })
  return mostTelling([...different.values()])
}

const isKnownIn =
  (index: SearchableIndex | undefined) =>
  ({ isFrame, own, english }: ReadWord): boolean =>
    isFrame || english.length > 0 || own.some(({ term }) => index?.numbers.has(term))

/** The word as one that only joins two others: remembered, as the word itself is. */
const joint = (word: ReadWord, language: string): ReadWord =>
  joints(lexiconOf(language), word, () => ({ ...word, isJoint: true }))
const joints = createMemory<Lexicon, ReadWord, ReadWord>()

/** Of a long text the beginning and its codes: an error is often named at the end of what somebody pastes. */
function beginningOf(words: readonly Word[]): readonly Word[] {
  const [beginning, rest] = [words.slice(0, 2 * MOST_WORDS), words.slice(2 * MOST_WORDS)]
  return [...beginning, ...rest.filter(({ isCode }) => isCode).slice(0, MOST_CODES)]
}

function mostTelling(words: readonly ReadWord[]): readonly ReadWord[] {
  if (words.length <= MOST_WORDS) return words
  const codes = words.filter(({ isCode }) => isCode).slice(0, MOST_CODES)
  return [...words.filter((word) => !codes.includes(word)).slice(0, MOST_WORDS - codes.length), ...codes]
}

/** By place the expressions of the lexicon that the word there stands in with its neighbours. */
function expressionsAt(words: readonly ReadWord[], language: string): ReadonlyMap<number, readonly string[]> {
  const { toEnglish } = lexiconOf(language)
  const found = new Map<number, readonly string[]>()
  const inner = [...words.keys()].filter((at) => !isLeftOut(words[at]?.written ?? '', language))
  const terms = inner.map((at) => words[at]?.own[0]?.term ?? '')
  inner.forEach((_, from) => {
    let expression = terms[from] ?? ''
    for (let length = 2; length <= LONGEST_EXPRESSION && from + length <= inner.length; length++) {
      expression = `${expression} ${terms[from + length - 1] ?? ''}`
      if (!toEnglish.has(expression)) continue
      for (const at of inner.slice(from, from + length)) found.set(at, [...(found.get(at) ?? []), expression])
    }
  })
  return found
}

/** The word with what an expression that it stands in is in English: remembered, so that what is known of it is found again. */
function standingIn(word: ReadWord, expression: string, language: string): ReadWord {
  const lexicon = lexiconOf(language)
  const standing = remembered(lexicon, word, () => new Map())
  const said = lexicon.toEnglish.get(expression) ?? []
  const known = standing.get(expression) ?? {
    ...word,
    english: [...word.english, ...(language === 'en' ? said : withSynonyms(said))],
  }
  standing.set(expression, known)
  return known
}

const remembered = createMemory<Lexicon, ReadWord, Map<string, ReadWord>>()
