import type { Alternative, Concept } from './concepts.ts'
import { impactIn } from './impact-in.ts'
import type { InvertedIndex } from './inverted-index.ts'

/**
 * How much of a question each article matches, by how far it is about that, as a share of the question's own mass:
 * comparable between questions. Of the ways to say a word only the best counts, or long articles that use all of them
 * would win.
 */
export function matchedMass(
  concepts: readonly Concept[],
  index: InvertedIndex,
  articleCount: number,
): Float32Array {
  const matched = new Float32Array(articleCount)
  const whole = concepts.reduce((sum, { mass }) => sum + mass, 0)
  if (whole === 0) return matched
  const best = new Float32Array(articleCount)
  for (const { mass, alternatives } of concepts) {
    if (alternatives.length > 1) best.fill(0)
    for (const alternative of alternatives) {
      if (alternatives.length === 1) add(alternative, mass / whole, index, matched)
      else addBest(alternative, mass / whole, index, matched, best)
    }
  }
  return matched
}

// Both are plain loops over arrays at hand, for they run for each article that holds a word of the question.

function add(
  { terms, weight }: Alternative,
  worth: number,
  index: InvertedIndex,
  matched: Float32Array,
): void {
  const [first = -1, ...others] = terms
  const { articles, impacts, starts } = index
  const end = starts[first + 1] ?? 0
  const scale = (worth * weight) / 255
  for (let at = starts[first] ?? end; at < end; at++) {
    const article = articles[at] ?? 0
    const impact = impacts[at] ?? 0
    const gain = scale * (others.length === 0 ? impact : meanImpact(impact, others, article, index))
    matched[article] = (matched[article] ?? 0) + gain
  }
}

function addBest(
  { terms, weight }: Alternative,
  worth: number,
  index: InvertedIndex,
  matched: Float32Array,
  best: Float32Array,
): void {
  const [first = -1, ...others] = terms
  const { articles, impacts, starts } = index
  const end = starts[first + 1] ?? 0
  const scale = (worth * weight) / 255
  for (let at = starts[first] ?? end; at < end; at++) {
    const article = articles[at] ?? 0
    const impact = impacts[at] ?? 0
    const gain = scale * (others.length === 0 ? impact : meanImpact(impact, others, article, index))
    const before = best[article] ?? 0
    if (gain <= before) continue
    best[article] = gain
    matched[article] = (matched[article] ?? 0) + gain - before
  }
}

/** Of an expression: nothing where one of its words is missing. */
function meanImpact(first: number, others: readonly number[], article: number, index: InvertedIndex): number {
  let sum = first
  for (const term of others) {
    const impact = impactIn(article, term, index)
    if (impact === 0) return 0
    sum += impact
  }
  return sum / (others.length + 1)
}
