import type { Alternative, Concept } from './concepts.ts'
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
  concepts.forEach(({ mass, alternatives }, number) => {
    if (number > 0) best.mass.fill(0)
    if (number > 0) best.covered.fill(0)
    for (const alternative of alternatives) addBest(alternative, mass / whole, index, matched, best)
  })
  return matched
}

function addBest(
  { terms, weight }: Alternative,
  worth: number,
  index: InvertedIndex,
  matched: Matched,
  best: Matched,
): void {
  const [first, ...others] = terms
  if (first === undefined) return
  const covering = worth * weight
  const end = index.starts[first + 1] ?? 0
  for (let at = index.starts[first] ?? 0; at < end; at++) {
    const article = index.articles[at] ?? 0
    const impact = meanImpact(index.impacts[at] ?? 0, others, article, index)
    if (impact === 0) continue
    raise(matched.mass, best.mass, article, (covering * impact) / 255)
    raise(matched.covered, best.covered, article, covering)
  }
}

function raise(total: Float32Array, best: Float32Array, article: number, gain: number): void {
  const before = best[article] ?? 0
  if (gain <= before) return
  best[article] = gain
  total[article] = (total[article] ?? 0) + gain - before
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

/** Of the postings of a term, sorted by article, the one of `article`. */
export function impactIn(
  article: number,
  term: number,
  { starts, articles, impacts }: InvertedIndex,
): number {
  let low = starts[term] ?? 0
  let high = (starts[term + 1] ?? 0) - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const found = articles[middle] ?? 0
    if (found === article) return impacts[middle] ?? 0
    if (found < article) low = middle + 1
    else high = middle - 1
  }
  return 0
}
