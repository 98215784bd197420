import type { SearchableIndex } from '../index/searchable-index.ts'
import type { Concept } from '../question/concepts.ts'

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
  const masses = Float64Array.from(concepts, ({ mass }) => mass)
  const whole = masses.reduce((sum, mass) => sum + mass, 0) || 1
  const said = new Float32Array(concepts.length)
  const { rarities, titleStarts, titleTerms, nextRow } = index
  const compare = (row: number): TitleEvidence => {
    said.fill(0)
    let length = 0
    let covered = 0
    const end = titleStarts[row + 1] ?? 0
    for (let at = titleStarts[row] ?? 0; at < end; at++) {
      const term = titleTerms[at] ?? 0
      const worth = rarities[term] ?? 0
      length += worth
      let best = 0
      for (const { concept, weight } of uses.get(term) ?? none) {
        if (weight > best) best = weight
        if (weight > (said[concept] ?? 0)) said[concept] = weight
      }
      covered += worth * best
    }
    let mass = 0
    for (let concept = 0; concept < masses.length; concept++)
      mass += (said[concept] ?? 0) * (masses[concept] ?? 0)
    return { coverage: length === 0 ? 0 : covered / length, mass: mass / whole }
  }
  if (nextRow.length === 0) return compare
  return (article) => {
    let best = compare(article)
    for (let row = nextRow[article] ?? 0; row > 0; row = nextRow[row] ?? 0) {
      const { coverage, mass } = compare(row)
      best = { coverage: Math.max(best.coverage, coverage), mass: Math.max(best.mass, mass) }
    }
    return best
  }
}

const none: readonly Use[] = []

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
