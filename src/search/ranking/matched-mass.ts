import type { Postings } from '../index/postings.ts'
import type { Concept } from '../question/concepts.ts'

/**
 * How much of a question each article matches, by how far it is about that, as a share of the question's own mass:
 * comparable between questions. Of the ways to say a word only the best counts, or long articles that use all of them
 * would win.
 */
export function matchedMass(concepts: readonly Concept[], articleCount: number): Float32Array {
  const matched = new Float32Array(articleCount)
  const whole = concepts.reduce((sum, { mass }) => sum + mass, 0)
  if (whole === 0) return matched
  const best = new Float32Array(articleCount)
  for (const { mass, alternatives } of concepts) {
    const isSingle = alternatives.length === 1
    if (!isSingle) best.fill(0)
    for (const { weight, postings } of alternatives) {
      const scale = ((mass / whole) * weight) / 255
      if (isSingle) add(postings, scale, matched)
      else addBest(postings, scale, matched, best)
    }
  }
  return matched
}

// Both are plain loops over arrays at hand, for they run for each article that holds a word of the question.

function add({ articles, impacts, from, to }: Postings, scale: number, matched: Float32Array): void {
  for (let at = from; at < to; at++) {
    const article = articles[at] ?? 0
    matched[article] = (matched[article] ?? 0) + scale * (impacts[at] ?? 0)
  }
}

function addBest(
  { articles, impacts, from, to }: Postings,
  scale: number,
  matched: Float32Array,
  best: Float32Array,
): void {
  for (let at = from; at < to; at++) {
    const article = articles[at] ?? 0
    const gain = scale * (impacts[at] ?? 0)
    const before = best[article] ?? 0
    if (gain <= before) continue
    best[article] = gain
    matched[article] = (matched[article] ?? 0) + gain - before
  }
}
