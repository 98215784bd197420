import { isLeftOut } from './lexicon/expression.ts'
import { LONGEST_EXPRESSION, lexiconOf, type Said } from './lexicon/lexicon.ts'
import { type ReadWord, readWord, withSynonyms } from './read-word.ts'
import type { SearchableIndex } from './searchable-index.ts'
import { type Word, wordsOf } from './words.ts'

const MOST_WORDS = 32 // a longer question says nothing new and costs time for each word
const MOST_CODES = 8

/** Reads a question as one in `language`: its different words, each with the expressions that it stands in. */
export function readQuestion(
  text: string,
  language: string,
  index: SearchableIndex | undefined,
  isExact = false,
): readonly ReadWord[] {
  const words = beginningOf(wordsOf(text, language)).map((word, at) =>
    readWord(word, language, index, isExact || at >= MOST_WORDS),
  )
  const expressions = expressionsAt(words, language)
  const different = new Map<string, ReadWord>()
  words.forEach((word, at) => {
    const before = different.get(word.written) ?? word
    const isCode = before.isCode || word.isCode
    const said = expressions.get(at)
    const english = said ? [...before.english, ...said] : before.english
    // Words that stand alone stay themselves, so that what is known of them is found again.
    const isSame = said === undefined && isCode === before.isCode
    different.set(word.written, isSame ? before : { ...word, isCode, english })
  })
  return mostTelling([...different.values()])
}

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

/** For the words that stand in expressions with their neighbours, by place: what those are in English. */
function expressionsAt(words: readonly ReadWord[], language: string): ReadonlyMap<number, readonly Said[]> {
  const { toEnglish } = lexiconOf(language)
  const found = new Map<number, readonly Said[]>()
  const inner = [...words.keys()].filter((at) => !isLeftOut(words[at]?.written ?? '', language))
  const terms = inner.map((at) => words[at]?.own[0]?.term ?? '')
  inner.forEach((_, from) => {
    let expression = terms[from] ?? ''
    for (let length = 2; length <= LONGEST_EXPRESSION && from + length <= inner.length; length++) {
      expression = `${expression} ${terms[from + length - 1] ?? ''}`
      const said = toEnglish.get(expression)
      if (said === undefined) continue
      const meant = language === 'en' ? said : withSynonyms(said)
      for (const at of inner.slice(from, from + length)) found.set(at, [...(found.get(at) ?? []), ...meant])
    }
  })
  return found
}
