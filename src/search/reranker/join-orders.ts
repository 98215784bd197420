import type { Match } from '../match.ts'

/**
 * How little the first places count more than those after them, and how much the model's order counts beside ours. Both
 * are what is usual where nobody could fit them: no model of quality was at hand to measure with.
 */
const EVENNESS = 10
const WEIGHT_OF_MODEL = 1

/**
 * The matches in an order between that of the search and that of a model (reciprocal ranks, for its numbers mean another
 * thing with each model). The probability stays that of the search: the mean of what the article had before and of what
 * its new place had. So where both agree nothing changes, and what only the model puts first is less sure.
 */
export function joinOrders(matches: readonly Match[], scores: readonly number[]): readonly Match[] {
  const scored = matches.map((match, place) => ({ match, place, score: scores[place] ?? 0 }))
  const byModel = scored.toSorted((one, other) => other.score - one.score)
  const joined = scored
    .map((found) => ({
      ...found,
      rank: rankOf(found.place) + WEIGHT_OF_MODEL * rankOf(byModel.indexOf(found)),
    }))
    .toSorted((one, other) => other.rank - one.rank)
  let before = 1
  return joined.map(({ match }, place) => {
    const probability = (match.probability + (matches[place]?.probability ?? 0)) / 2
    before = Math.min(before, probability) // a later match is never surer than one before it
    return { ...match, probability: before }
  })
}

const rankOf = (place: number): number => 1 / (EVENNESS + place)
