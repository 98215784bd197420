import type { Alternative, Concept } from './concepts.ts'
import { impactIn } from './impact-in.ts'
import type { InvertedIndex } from './inverted-index.ts'

/** How much of a question each article matches, as a share of the question's own mass: comparable between questions. */
export interface Matched {
  /** What is matched, by how far the article is about it. */
  readonly mass: Float32Array
  /** What is matched at all, in however small print. */
  readonly covered: Float32Array
}

/** Of the ways to say a word only the best counts, or long articles that use all of them would win. */
export function matchedMass(
  concepts: readonly Concept[],
  index: InvertedIndex,
  articleCount: number,
): Matched {
  const matched = { mass: new Float32Array(articleCount), covered: new Float32Array(articleCount) }
  const whole = concepts.reduce((sum, { mass }) => sum + mass, 0)
  if (whole === 0) return matched
  const best = { mass: new Float32Array(articleCount), covered: new Float32Array(articleCount) }
  for (const { mass, alternatives } of concepts) {
    const [only, ...others] = alternatives
    if (only === undefined) continue
    if (others.length > 0) {
      best.mass.fill(0)
      best.covered.fill(0)
    }
    for (const alternative of alternatives) {
      addBest(alternative, mass / whole, index, matched, others.length > 0 ? best : undefined)
    }
  }
  return matched
}

/** In one plain loop over arrays at hand, for it runs for each article that holds the word. */
function addBest(
  { terms, weight }: Alternative,
  worth: number,
  index: InvertedIndex,
  { mass, covered }: Matched,
  best: Matched | undefined,
): void {
  const [first = -1, ...others] = terms
  const { articles, impacts } = index
  const covering = worth * weight
  const end = index.starts[first + 1] ?? 0
  for (let at = index.starts[first] ?? end; at < end; at++) {
    const article = articles[at] ?? 0
    const impact =
      others.length === 0 ? (impacts[at] ?? 0) : meanImpact(impacts[at] ?? 0, others, article, index)
    if (impact === 0) continue
    const gain = (covering * impact) / 255
    if (best === undefined) {
      mass[article] = (mass[article] ?? 0) + gain
      covered[article] = (covered[article] ?? 0) + covering
      continue
    }
    const massBefore = best.mass[article] ?? 0
    if (gain > massBefore) {
      best.mass[article] = gain
      mass[article] = (mass[article] ?? 0) + gain - massBefore
    }
    const coveredBefore = best.covered[article] ?? 0
    if (covering > coveredBefore) {
      best.covered[article] = covering
      covered[article] = (covered[article] ?? 0) + covering - coveredBefore
    }
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
