import type { InvertedIndex } from './inverted-index.ts'

/** How far an article is about a term, 0 where it does not hold it: its postings are sorted by article. */
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
