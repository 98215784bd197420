import { type Concept, rarityOf } from './concepts.ts'
import type { InvertedIndex } from './inverted-index.ts'

/** The share of an article's title, by rarity, that the question explains: prefers a plain title to a special case. */
export function titleCoverage(
  concepts: readonly Concept[],
  index: InvertedIndex,
): (article: number) => number {
  const explained = explainedTerms(concepts)
  return (article) => {
    let whole = 0
    let covered = 0
    const end = index.titleStarts[article + 1] ?? 0
    for (let at = index.titleStarts[article] ?? 0; at < end; at++) {
      const term = index.titleTerms[at] ?? 0
      const worth = rarityOf(term, index)
      whole += worth
      covered += worth * (explained.get(term) ?? 0)
    }
    return whole === 0 ? 0 : covered / whole
  }
}

function explainedTerms(concepts: readonly Concept[]): ReadonlyMap<number, number> {
  const explained = new Map<number, number>()
  for (const { terms, weight } of concepts.flatMap(({ alternatives }) => alternatives)) {
    for (const term of terms) {
      explained.set(term, Math.max(weight / terms.length, explained.get(term) ?? 0))
    }
  }
  return explained
}
