import { frameLanguagesOf } from './frame-words.ts'
import { normalize } from './normalize.ts'

/** Fewer words around the problem could be chance. */
const LEAST_WORDS = 2
/** The next language has this share of the best one's at most. */
const MOST_SHARED = 0.5

interface Count {
  words: number
  /** A word of many languages (`i`, `do`, `a`) tells little of each. */
  weight: number
}

function countsOf(text: string): ReadonlyMap<string, Count> {
  const counts = new Map<string, Count>()
  const isSerbian = !notSerbian.test(text)
  for (const word of new Set(normalize(text).match(/[\p{L}\p{M}'’]+/gu) ?? [])) {
    const languages = frameLanguagesOf(word).filter((language) => language !== 'sr' || isSerbian)
    for (const language of languages) {
      const { words, weight } = counts.get(language) ?? { words: 0, weight: 0 }
      counts.set(language, { words: words + 1, weight: weight + 1 / languages.length })
    }
  }
  return counts
}

// Letters of the other languages in Cyrillic: Bulgarian shares many small words with Serbian.
const notSerbian = /[щъьюяйэыёіїєґ]/iu

/**
 * The language of a text by its small words, which are surer than a model of letters where the text is short: *how do I
 * reset my password?* `guess` stands unless none of the small words are its own.
 */
export function languageByFrame(text: string, guess: string | undefined): string | undefined {
  const counts = countsOf(text)
  const [best, second] = [...counts].toSorted(([, one], [, other]) => other.weight - one.weight)
  const isTelling = best !== undefined && best[1].words >= LEAST_WORDS
  if (guess !== undefined && (counts.has(guess) || !isTelling)) return guess
  return isTelling && (second?.[1].weight ?? 0) <= best[1].weight * MOST_SHARED ? best[0] : undefined
}
