import { alikeTerms, consonantal, isRepairable, type LetterPairs } from '../index/letter-pairs.ts'
import { alikeTexts } from './alike-texts.ts'

/** A term that a misspelt word may have been meant as. `likeness` 1 is the same word; how sure it is falls by its square. */
export interface FuzzyTerm {
  readonly term: string
  readonly likeness: number
}

/** Repairs one word against the vocabulary. Fuse's time grows with its list, so it is given the few most alike. */
export function fuzzyTerms(word: string, pairs: LetterPairs): readonly FuzzyTerm[] {
  if (!isRepairable(word)) return []
  const nearest = alikeTerms(word, pairs, SHORTLIST).filter(
    (term) => Math.abs(term.length - word.length) <= 3,
  )
  return alikeTexts(word, nearest, options)
    .map(({ text, likeness }) => ({ term: text, likeness }))
    .filter(({ likeness }) => word.length > SHORT || consonantal.test(word) || likeness >= LEAST_FOR_SHORT)
    .slice(0, MOST_REPAIRS)
}

const SHORTLIST = 24
const MOST_REPAIRS = 4
const SHORT = 4 // letters; one other letter makes another word of it
const LEAST_FOR_SHORT = 0.75

const options = {
  threshold: 0.45, // of a word's letters that may differ; Fuse's own 0.6 takes `ton` for `button`
  location: 0,
  distance: 20, // words differ where they are misspelt, not by where they start
  ignoreFieldNorm: true,
}
