import { languageOf } from '../../locale/locale.ts'
import { isErrorCode } from '../analysis/words.ts'
import type { SearchData } from '../index/search-data.ts'
import type { SearchableIndex } from '../index/searchable-index.ts'
import type { Question } from '../match.ts'
import { likeness, questionVector } from '../meaning/likeness.ts'
import { type Concept, conceptsOf } from '../question/concepts.ts'
import type { ReadWord } from '../question/read-word.ts'
import { nearness } from '../word-vectors/article-vectors.ts'
import { questionDirection } from '../word-vectors/question-direction.ts'
import { matchedMass } from './matched-mass.ts'
import { type TitleEvidence, titleEvidence } from './title-evidence.ts'

/** A way to ask: the question read in one language, put to the articles of one. */
export interface Way {
  readonly index: SearchableIndex
  readonly concepts: readonly Concept[]
  /** By article the share of the question that it says. */
  readonly mass: Float32Array
  readonly title: (article: number) => TitleEvidence
  /** How alike in meaning the question and an article are, from 0 to 1. */
  readonly meaning: (article: number) => number
}

export function wayOf(
  words: readonly ReadWord[],
  source: string,
  index: SearchableIndex,
  data: SearchData,
): Way {
  const concepts = conceptsOf(words, source, index)
  return {
    index,
    concepts,
    mass: matchedMass(concepts, data.ids.length),
    title: titleEvidence(concepts, index),
    meaning: meaningOf(words, source, concepts, index, data),
  }
}

function meaningOf(
  words: readonly ReadWord[],
  source: string,
  concepts: readonly Concept[],
  { language }: SearchableIndex,
  { meaning: space, vectors }: SearchData,
): Way['meaning'] {
  if (space) {
    const vector = questionVector(concepts, language, space)
    return (article) => likeness(vector, article, space)
  }
  // Who writes an error's code means that error, whatever else the words are like.
  if (vectors === undefined || concepts.some(namesError)) return () => 0
  const direction = questionDirection(words, source)
  return (article) => nearness(direction, article, vectors)
}

const namesError = ({ written, alternatives }: Concept): boolean =>
  alternatives.length > 0 && isErrorCode(written)

/** The languages that the question may be in. */
export const sourcesOf = ({ language, reader }: Question): readonly string[] =>
  language ? [languageOf(language)] : [...new Set([languageOf(reader), 'en'])]

/** The articles that are asked: those in the question's language, the reader's, and English; else all there are. */
export function targetsOf(question: Question, { indexes }: SearchData): readonly SearchableIndex[] {
  const wanted = new Set([...sourcesOf(question), languageOf(question.reader), 'en'])
  const targets = [...wanted].flatMap((language) => indexes.get(language) ?? [])
  return targets.length > 0 ? targets : [...indexes.values()]
}
