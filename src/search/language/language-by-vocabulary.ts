import { wordsOf } from '../analysis/words.ts'
import { lexiconOf } from '../lexicon/lexicon.ts'

/** What this needs of an index of one language. */
interface Vocabulary {
  readonly numbers: ReadonlyMap<string, unknown>
}

/** Words of other languages that look like ours are common, so the others may know half of a question. */
const MOST_SHARED = 0.5
const SHORTEST_WORD = 3
const LONGEST_TEXT = 120 // letters: of a longer one the language model is sure, and each language takes its time

/** As many words again may be unknown in every language: misspelt ones, and names. */
const LEAST_KNOWN = 0.5

/**
 * The language whose articles and lexicon alone know the words of a text: tells short questions apart (`glemt
 * passordet`, `glemt pasordet`) that are too short for a language model. Undefined when half of the words are unknown in
 * all, or known in several.
 */
export function languageByVocabulary(
  text: string,
  indexes: ReadonlyMap<string, Vocabulary>,
): string | undefined {
  if (text.length > LONGEST_TEXT) return undefined
  const counts = [...indexes].map(([language, index]) => ({ language, ...known(text, language, index) }))
  const [best, second] = counts.toSorted((one, other) => other.words.length - one.words.length)
  if (best === undefined || best.words.length === 0 || best.words.length < best.all * LEAST_KNOWN)
    return undefined
  const mostShared = best.words.length < best.all ? 0 : best.words.length * MOST_SHARED
  if ((second?.words.length ?? 0) > mostShared) return undefined
  // A word that only another language knows: then the text is mixed.
  return counts.every(({ words }) => words.every((word) => best.words.includes(word)))
    ? best.language
    : undefined
}

function known(text: string, language: string, { numbers }: Vocabulary) {
  const all = wordsOf(text, language).filter(
    ({ written, isCode }) => !isCode && written.length >= SHORTEST_WORD,
  )
  const { toEnglish } = lexiconOf(language)
  const words = all.filter(({ term }) => numbers.has(term) || toEnglish.has(term))
  return { all: all.length, words: words.map(({ written }) => written) }
}
