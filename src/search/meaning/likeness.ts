import type { Concept } from '../concepts.ts'
import type { MeaningSpace } from './meaning-space.ts'
import { addScaled } from './truncated-svd.ts'

/** Where a question stands in the space: its words' vectors by what each is worth, of length 1 or 0. */
export function questionVector(
  concepts: readonly Concept[],
  language: string,
  { rank, terms }: MeaningSpace,
): Float32Array {
  const vector = new Float32Array(rank)
  const space = terms.find((one) => one.language === language)
  if (!space) return vector
  for (const { mass, alternatives } of concepts) {
    const whole = alternatives.reduce((sum, { weight }) => sum + weight ** 2, 0)
    for (const alternative of alternatives) {
      const share = (mass * alternative.weight ** 2) / whole / alternative.terms.length
      for (const term of alternative.terms) {
        const place = space.places[term] ?? 0
        if (place === 0) continue
        addScaled(vector, 0, space.vectors, (place - 1) * rank, share * (space.scales[place - 1] ?? 0), rank)
      }
    }
  }
  return toUnitLength(vector)
}

/** The cosine between a question and an article, 0 where they have nothing in common. */
export function likeness(
  question: Float32Array,
  article: number,
  { rank, articles, lengths }: MeaningSpace,
): number {
  const start = article * rank
  let dot = 0
  for (let k = 0; k < rank; k++) dot += (question[k] ?? 0) * (articles[start + k] ?? 0)
  const length = lengths[article] ?? 0
  return dot > 0 && length > 0 ? dot / length : 0
}

function toUnitLength(vector: Float32Array): Float32Array {
  let squares = 0
  for (const value of vector) squares += value * value
  if (squares === 0) return vector
  const length = Math.sqrt(squares)
  for (let k = 0; k < vector.length; k++) vector[k] = (vector[k] ?? 0) / length
  return vector
}
