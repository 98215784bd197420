import type { Concept } from './concepts.ts'
import type { SearchableIndex } from './searchable-index.ts'

export interface TitleEvidence {
  /** The share of the title, by rarity, that the question explains: prefers a plain title to a special case. */
  readonly coverage: number
  /** The share of the question, by what its words are worth, that the title says. */
  readonly mass: number
}

/** Compares a question with one title after the other. */
export function titleEvidence(
  concepts: readonly Concept[],
  index: SearchableIndex,
): (article: number) => TitleEvidence {
  const uses = usesOf(concepts)
  const whole = concepts.reduce((sum, { mass }) => sum + mass, 0) || 1
  const said = new Float32Array(concepts.length)
  const { rarities, titleStarts, titleTerms } = index
  return (article) => {
    said.fill(0)
    let length = 0
    let covered = 0
    const end = titleStarts[article + 1] ?? 0
    for (let at = titleStarts[article] ?? 0; at < end; at++) {
      const term = titleTerms[at] ?? 0
      const worth = rarities[term] ?? 0
      length += worth
      let best = 0
      for (const { concept, weight } of uses.get(term) ?? []) {
        best = Math.max(best, weight)
        said[concept] = Math.max(said[concept] ?? 0, weight)
      }
      covered += worth * best
    }
    const mass = said.reduce((sum, weight, concept) => sum + weight * (concepts[concept]?.mass ?? 0), 0)
    return { coverage: length === 0 ? 0 : covered / length, mass: mass / whole }
  }
}

interface Use {
  readonly concept: number
  readonly weight: number
}

/** For each term the concepts that it may say. */
function usesOf(concepts: readonly Concept[]): ReadonlyMap<number, readonly Use[]> {
  const uses = new Map<number, Use[]>()
  concepts.forEach(({ alternatives }, concept) => {
    for (const { terms, weight } of alternatives) {
      for (const term of terms) {
        const known = uses.get(term) ?? []
        known.push({ concept, weight: weight / terms.length })
        uses.set(term, known)
      }
    }
  })
  return uses
}
