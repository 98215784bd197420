import { languageOf } from '../locale/locale.ts'
import { type Concept, conceptsOf } from './concepts.ts'
import type { Question } from './match.ts'
import { type Matched, matchedMass } from './matched-mass.ts'
import { likeness, questionVector } from './meaning/likeness.ts'
import { type ReadWord, readQuestion } from './read-question.ts'
import type { SearchData } from './search-data.ts'
import type { SearchableIndex } from './searchable-index.ts'
import { strongest } from './strongest.ts'
import { type TitleEvidence, titleEvidence } from './title-evidence.ts'
import { gramLikeness, gramsOf } from './title-grams.ts'

/** What speaks for an article, each from 0 to 1. Of several ways to ask, the best. */
export interface Evidence {
  readonly article: number
  /** The share of the question that the article says. */
  readonly mass: number
  /** The mean of that share over the languages that were asked. */
  readonly agreement: number
  /** The share of the question that the article mentions. */
  readonly covered: number
  readonly titleMass: number
  readonly titleCoverage: number
  /** Letters that the question and the title share. */
  readonly titleLetters: number
  readonly meaning: number
}

export interface Findings {
  readonly evidence: readonly Evidence[]
  readonly words: readonly ReadWord[]
  /** The share of the question that some article or other mentions. */
  readonly known: number
  readonly ways: readonly Way[]
}

const LONGEST_QUESTION = 512
const MOST_COMPARED = 120 // the right article is among the first 50 by mass for nine questions of ten

/** A way to ask: the question read in one language, put to the articles of one. */
export interface Way {
  readonly index: SearchableIndex
  readonly concepts: readonly Concept[]
  readonly matched: Matched
  readonly title: (article: number) => TitleEvidence
  readonly vector: Float32Array | undefined
}

export function findEvidence(question: Question, data: SearchData): Findings {
  const text = question.text.slice(0, LONGEST_QUESTION)
  const targets = targetsOf(question, data)
  const words: ReadWord[] = []
  const ways: Way[] = []
  for (const source of sourcesOf(question)) {
    const read = readQuestion(text, source, data.indexes.get(source))
    words.push(...read)
    for (const index of targets) ways.push(wayOf(read, source, index, data))
  }
  const grams = gramsOf(text)
  const evidence = nearest(ways, data.ids.length).map((article) => weigh(article, ways, grams, data))
  return { evidence, words, ways, known: Math.max(0, ...ways.map(({ concepts }) => knownShare(concepts))) }
}

function wayOf(words: readonly ReadWord[], source: string, index: SearchableIndex, data: SearchData): Way {
  const concepts = conceptsOf(words, source, index)
  return {
    index,
    concepts,
    matched: matchedMass(concepts, index, data.ids.length),
    title: titleEvidence(concepts, index),
    vector: data.meaning && questionVector(concepts, index.language, data.meaning),
  }
}

function knownShare(concepts: readonly Concept[]): number {
  let [known, whole] = [0, 0]
  for (const { mass, alternatives } of concepts) {
    whole += mass
    known += mass * Math.max(0, ...alternatives.map(({ weight }) => weight))
  }
  return whole === 0 ? 0 : known / whole
}

/** The articles that say most of the question in any language. */
function nearest(ways: readonly Way[], articleCount: number): readonly number[] {
  const best = new Float32Array(articleCount)
  for (const {
    matched: { mass },
  } of ways) {
    for (let article = 0; article < articleCount; article++) {
      if ((mass[article] ?? 0) > (best[article] ?? 0)) best[article] = mass[article] ?? 0
    }
  }
  return strongest(best, MOST_COMPARED)
}

/** Of every route the best; in one loop, for it runs for each article that is compared. */
function weigh(
  article: number,
  ways: readonly Way[],
  grams: readonly number[],
  { meaning }: SearchData,
): Evidence {
  const found = {
    mass: 0,
    agreement: 0,
    covered: 0,
    titleMass: 0,
    titleCoverage: 0,
    titleLetters: 0,
    meaning: 0,
  }
  for (const { index, matched, title, vector } of ways) {
    const mass = matched.mass[article] ?? 0
    const { coverage, mass: titleMass } = title(article)
    found.mass = Math.max(found.mass, mass)
    found.agreement += mass / ways.length
    found.covered = Math.max(found.covered, matched.covered[article] ?? 0)
    found.titleMass = Math.max(found.titleMass, titleMass)
    found.titleCoverage = Math.max(found.titleCoverage, coverage)
    found.titleLetters = Math.max(found.titleLetters, gramLikeness(grams, article, index.titleGrams))
    if (vector && meaning) found.meaning = Math.max(found.meaning, likeness(vector, article, meaning))
  }
  return { article, ...found }
}

/** The languages that the question may be in. */
const sourcesOf = ({ language, reader }: Question): readonly string[] =>
  language ? [languageOf(language)] : [...new Set([languageOf(reader), 'en'])]

/** The articles that are asked: those in the question's language, the reader's, and English; else all there are. */
function targetsOf(question: Question, { indexes }: SearchData): readonly SearchableIndex[] {
  const wanted = new Set([...sourcesOf(question), languageOf(question.reader), 'en'])
  const targets = [...wanted].flatMap((language) => indexes.get(language) ?? [])
  return targets.length > 0 ? targets : [...indexes.values()]
}
