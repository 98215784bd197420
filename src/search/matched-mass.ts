import type { Concept } from './concepts.ts'
import type { InvertedIndex } from './inverted-index.ts'

/**
 * How much of a question each article matches: mass found over the question's own mass, so 0 to 1 and comparable between
 * questions. Of the ways to say a word only the best counts, or long articles that use all of them would win.
 */
export function matchedMass(
  concepts: readonly Concept[],
  index: InvertedIndex,
  articleCount: number,
): Float32Array {
  const total = new Float32Array(articleCount)
  const mass = concepts.reduce((sum, concept) => sum + concept.mass, 0)
  if (mass === 0) return total
  const best = new Float32Array(articleCount)
  for (const concept of concepts) addConcept(concept, index, mass, total, best)
  return total
}

function addConcept(
  { mass, alternatives }: Concept,
  { starts, articles, impacts }: InvertedIndex,
  whole: number,
  total: Float32Array,
  best: Float32Array,
): void {
  if (alternatives.length > 1) best.fill(0)
  for (const { term, weight } of alternatives) {
    const worth = (weight * mass) / whole / 255
    const end = starts[term + 1] ?? 0
    for (let at = starts[term] ?? 0; at < end; at++) {
      const article = articles[at] ?? 0
      const gain = worth * (impacts[at] ?? 0)
      const before = alternatives.length > 1 ? (best[article] ?? 0) : 0
      if (gain <= before) continue
      if (alternatives.length > 1) best[article] = gain
      total[article] = (total[article] ?? 0) + gain - before
    }
  }
}
