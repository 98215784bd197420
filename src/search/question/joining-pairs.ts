import { isFrameWord } from '../language/frame-words.ts'
import type { ReadWord } from './read-word.ts'

/**
 * The places of pairs that only join the end of one word with the beginning of the next, as 记密 does in 忘记密码: nobody
 * knows them, and both their signs stand in words that are known, or are the question's frame.
 */
export function joiningPairs(
  words: readonly ReadWord[],
  isKnown: (word: ReadWord) => boolean,
  language: string,
): ReadonlySet<number> {
  const found = new Set<number>()
  words.forEach((word, at) => {
    if (!isPair.test(word.written) || isKnown(word)) return
    const [first = '', last = ''] = word.written
    const [before, next] = [words[at - 1], words[at + 1]]
    const isBegun = before?.written.endsWith(first) && isKnown(before)
    const goesOn = next?.written.startsWith(last) && isKnown(next)
    if ((isBegun || isFrameWord(first, language)) && (goesOn || isFrameWord(last, language))) found.add(at)
  })
  return found
}

const isPair = /^[\p{Script=Han}\p{Script=Hangul}]{2}$/u
