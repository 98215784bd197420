import type { Match } from '../match.ts'

/**
 * How much the model counts: one that is surer of an article than of the others by their standard deviation moves its odds
 * by this much. Over simulated models, good and bad ones, it did better at most qualities than 0.25 and 1, and than
 * joining the places in both orders; no real model of quality was at hand to fit it with.
 */
const WEIGHT_OF_MODEL = 0.5

/**
 * The matches in an order between that of the search and that of a model: by the logarithm of the odds that the search
 * gives an article, and what the model adds to it. The numbers of each model mean another thing, so they are compared with
 * each other only. The probability stays that of the search: the mean of what the article had before and of what its new
 * place had. So where both agree nothing changes, and what only the model puts first is less sure.
 */
export function joinOrders(matches: readonly Match[], scores: readonly number[]): readonly Match[] {
  const added = standardized(scores)
  const joined = matches
    .map((match, place) => ({
      match,
      value: oddsOf(match.probability) + WEIGHT_OF_MODEL * (added[place] ?? 0),
    }))
    .toSorted((one, other) => other.value - one.value)
  let before = 1
  return joined.map(({ match }, place) => {
    const probability = (match.probability + (matches[place]?.probability ?? 0)) / 2
    before = Math.min(before, probability) // a later match is never surer than one before it
    return { ...match, probability: before }
  })
}

const LEAST_SURE = 0.001 // a probability of 0 or 1 has no odds

function oddsOf(probability: number): number {
  const unsure = Math.min(1 - LEAST_SURE, Math.max(LEAST_SURE, probability))
  return Math.log(unsure / (1 - unsure))
}

/** Each as so many standard deviations above the mean; nothing where all are the same. */
function standardized(numbers: readonly number[]): readonly number[] {
  const mean = meanOf(numbers)
  const deviation = Math.sqrt(meanOf(numbers.map((number) => (number - mean) ** 2)))
  return numbers.map((number) => (deviation === 0 ? 0 : (number - mean) / deviation))
}

const meanOf = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0) / numbers.length
