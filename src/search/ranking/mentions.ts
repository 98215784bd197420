import { impactIn } from '../index/impact-in.ts'
import type { SearchableIndex } from '../index/searchable-index.ts'
import type { Concept } from '../question/concepts.ts'
import type { Way } from './way.ts'

export interface Mentions {
  /** The share of the question that the article mentions, in however small print. */
  readonly covered: number
  /** The share of the question that is the weightiest word which the article does not mention. */
  readonly unsaid: number
  /** Words of the question that it mentions, without the frame. */
  readonly words: readonly string[]
}

/** What an article mentions of a question, in the language where that is most. */
export function mentionsIn(article: number, ways: readonly Way[]): Mentions {
  const words = new Set<string>()
  let [covered, unsaid] = [0, 1]
  for (const { concepts, index } of ways) {
    let [mentioned, whole, missed] = [0, 0, 0]
    for (const concept of concepts) {
      const sureness = surenessOf(article, concept, index)
      whole += concept.mass
      mentioned += concept.mass * sureness
      if (concept.isFrame) continue
      missed = Math.max(missed, concept.mass * (1 - sureness))
      if (sureness > 0) words.add(concept.written)
    }
    if (whole === 0) continue
    covered = Math.max(covered, mentioned / whole)
    unsaid = Math.min(unsaid, missed / whole)
  }
  return { covered, unsaid, words: [...words] }
}

/** How surely an article mentions a concept: by the likeliest way to say it that it holds; 0 for none. */
function surenessOf(article: number, { alternatives }: Concept, index: SearchableIndex): number {
  let surest = 0
  for (const { terms, weight } of alternatives) {
    if (weight > surest && terms.every((term) => impactIn(article, term, index) > 0)) surest = weight
  }
  return surest
}
