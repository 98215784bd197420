import { createMemory } from '../memory.ts'
import type { Concept } from '../question/concepts.ts'
import { addScaled, dot, toUnitLength } from '../vectors.ts'
import type { MeaningSpace, TermVectors } from './meaning-space.ts'

/** Where a question stands in the space: its words' vectors by what each is worth, of length 1 or 0. */
export function questionVector(
  concepts: readonly Concept[],
  language: string,
  space: MeaningSpace,
): Float32Array {
  const vector = new Float32Array(space.rank)
  const terms = space.terms.find((one) => one.language === language)
  if (!terms) return vector
  for (const concept of concepts) {
    const direction = remembered(terms, concept, () => conceptVector(concept, terms, space.rank))
    for (let k = 0; k < vector.length; k++) vector[k] = (vector[k] ?? 0) + concept.mass * (direction[k] ?? 0)
  }
  return toUnitLength(vector)
}

// A concept is the same object where its word is read again.
const remembered = createMemory<TermVectors, Concept, Float32Array>()

/** What may be meant by a word, each as likely as the square of how surely it says it. */
function conceptVector({ alternatives }: Concept, space: TermVectors, rank: number): Float32Array {
  const vector = new Float32Array(rank)
  const whole = alternatives.reduce((sum, { weight }) => sum + weight ** 2, 0)
  for (const { weight, terms } of alternatives) {
    const share = weight ** 2 / whole / terms.length
    for (const term of terms) {
      const place = space.places[term] ?? 0
      if (place === 0) continue
      addScaled(vector, 0, space.vectors, (place - 1) * rank, share * (space.scales[place - 1] ?? 0), rank)
    }
  }
  return vector
}

/** The cosine between a question and an article, 0 where they have nothing in common. */
export function likeness(
  question: Float32Array,
  article: number,
  { rank, articles, lengths }: MeaningSpace,
): number {
  const shared = dot(question, articles, article * rank)
  const length = lengths[article] ?? 0
  return shared > 0 && length > 0 ? shared / length : 0
}
