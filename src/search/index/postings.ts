import { impactIn } from './impact-in.ts'
import type { InvertedIndex } from './inverted-index.ts'

/** The articles that say something and how far each is about it, 255 for wholly: those from `from` to `to`. */
export interface Postings {
  readonly articles: InvertedIndex['articles']
  readonly impacts: Uint8Array | Float64Array
  readonly from: number
  readonly to: number
}

/** Of a term as they stand in the index; of several, rarest first, the articles that hold them all, made anew. */
export function postingsOf(terms: readonly number[], index: InvertedIndex): Postings {
  const { articles, impacts, starts } = index
  const [first = -1, ...others] = terms
  const to = starts[first + 1] ?? 0
  const from = starts[first] ?? to
  if (others.length === 0) return { articles, impacts, from, to }
  const held: number[] = []
  const means: number[] = []
  for (let at = from; at < to; at++) {
    const article = articles[at] ?? 0
    const mean = meanImpact(impacts[at] ?? 0, others, article, index)
    if (mean > 0) {
      held.push(article)
      means.push(mean)
    }
  }
  return { articles: Uint32Array.from(held), impacts: Float64Array.from(means), from: 0, to: held.length }
}

/** Nothing where one of the terms is missing. */
function meanImpact(first: number, others: readonly number[], article: number, index: InvertedIndex): number {
  let sum = first
  for (const term of others) {
    const impact = impactIn(article, term, index)
    if (impact === 0) return 0
    sum += impact
  }
  return sum / (others.length + 1)
}
