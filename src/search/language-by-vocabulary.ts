import { lexiconOf } from './lexicon/lexicon.ts'
import { wordsOf } from './words.ts'

/** What this needs of an index of one language. */
interface Vocabulary {
  readonly numbers: ReadonlyMap<string, unknown>
}

/** Words of other languages that look like ours are common, so the others may know half of a question. */
const MOST_SHARED = 0.5
const SHORTEST_WORD = 3
const LONGEST_TEXT = 120 // letters: of a longer one the language model is sure, and each language takes its time

/**
 * The language whose articles and lexicon alone know the words of a text: tells short questions apart (`glemt
 * passordet`) that are too short for a language model. Undefined when some word is unknown in all, or known in several.
 */
export function languageByVocabulary(
  text: string,
  indexes: ReadonlyMap<string, Vocabulary>,
): string | undefined {
  if (text.length > LONGEST_TEXT) return undefined
  const shares = [...indexes].map(([language, index]) => ({
    language,
    share: knownShare(text, language, index),
  }))
  const [best, second] = shares.sort((one, other) => other.share - one.share)
  if (best === undefined || best.share < 1) return undefined
  return (second?.share ?? 0) <= MOST_SHARED ? best.language : undefined
}

function knownShare(text: string, language: string, { numbers }: Vocabulary): number {
  const words = wordsOf(text, language).filter(
    ({ written, isCode }) => !isCode && written.length >= SHORTEST_WORD,
  )
  const { toEnglish } = lexiconOf(language)
  const known = words.filter(({ term }) => numbers.has(term) || toEnglish.has(term))
  return known.length / Math.max(1, words.length)
}
