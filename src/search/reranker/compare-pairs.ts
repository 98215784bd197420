import type { Network, Output } from './network.ts'
import type { ScoreTexts } from './score-texts.ts'
import type { Tokenize } from './tokenize.ts'

/** Pairs that are looked at in one run; between runs it is seen whether the time is over. */
const AT_ONCE = 4

/** A cross-encoder reads question and passage together: the surest way, and a run for each pair. */
export const comparePairs =
  (network: Network, tokenize: Tokenize): ScoreTexts =>
  async (question, passages, isLate) => {
    const scores: number[] = []
    for (let start = 0; start < passages.length && !isLate(); start += AT_ONCE) {
      const pairs = passages.slice(start, start + AT_ONCE).map((passage) => tokenize(question, passage))
      scores.push(...scoresIn(await network.run(pairs)))
    }
    return scores
  }

function scoresIn({ name, numbers, sizes }: Output): readonly number[] {
  const [count = 0, ...others] = sizes
  if (others.some((size) => size !== 1))
    throw new Error(`The network gives \`${name}\` of ${others.join(' × ')} numbers a text, expected one`)
  return [...numbers.slice(0, count)]
}
