import type { Said } from '../lexicon/lexicon.ts'
import type { ReadWord } from '../question/read-word.ts'
import { addScaled, toUnitLength } from '../vectors.ts'
import { shippedVectors } from './shipped-vectors.ts'
import { addWord, hashOf } from './word-vectors.ts'

/** Where a question stands among the words: by those that it says and by what they are in English. Of length 1 or 0. */
export function questionDirection(
  words: readonly ReadWord[],
  language: string,
  known = shippedVectors(),
): Float32Array {
  const [own, english] = [new Float32Array(known.rank), new Float32Array(known.rank)]
  for (const word of words) {
    if (word.isFrame) continue
    addSaid(own, word.own, language)
    if (language !== 'en') addSaid(english, word.english, 'en')
  }
  addScaled(toUnitLength(own), 0, toUnitLength(english), 0, 1, known.rank)
  return toUnitLength(own)

  /** What may be meant by a word, each as likely as the square of how surely it says it. */
  function addSaid(to: Float32Array, said: readonly Said[], saidIn: string): void {
    const whole = said.reduce((sum, { weight }) => sum + weight ** 2, 0)
    for (const { term, weight } of said) {
      const terms = term.split(' ')
      for (const one of terms) addWord(to, hashOf(saidIn, one), weight ** 2 / whole / terms.length, known)
    }
  }
}
