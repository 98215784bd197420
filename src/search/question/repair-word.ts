import type { SearchableIndex } from '../index/searchable-index.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { type FuzzyTerm, fuzzyTerms } from './fuzzy-terms.ts'
import { slipsBetween } from './slips-between.ts'

/** What a word that nobody knows may have been meant as: by the articles of its language, else by its word list. */
export const repairWord = (
  term: string,
  index: SearchableIndex | undefined,
  lexicon: Lexicon,
): readonly FuzzyTerm[] => (index ? fuzzyTerms(term, index.pairs) : byLexicon(term, lexicon))

const SHORTEST = 6 // letters; shorter words of everyday that no list holds lie a slip from one that does
const LONG = 9 // letters, that two slips leave plain
const LEAST_ALIKE = 0.5

/** A list holds the words of a trade and few others, so only what is plainly a slip is one. */
function byLexicon(term: string, { pairs }: Lexicon): readonly FuzzyTerm[] {
  if (term.length < SHORTEST) return []
  const most = term.length < LONG ? 1 : 2
  return fuzzyTerms(term, pairs)
    .filter(({ likeness }) => likeness >= LEAST_ALIKE)
    .filter(({ term: known }) => known[0] === term[0] && slipsBetween(known, term) <= most)
    .slice(0, 1)
}
