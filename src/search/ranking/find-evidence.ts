import { cutText } from '../../locale/cut-text.ts'
import { type SearchData, sizeOf } from '../index/search-data.ts'
import { gramsOf } from '../index/title-grams.ts'
import type { Question } from '../match.ts'
import type { Concept } from '../question/concepts.ts'
import { readQuestion } from '../question/read-question.ts'
import type { ReadWord } from '../question/read-word.ts'
import { type Evidence, weighLikeness, weighWords } from './evidence.ts'
import { relevance } from './relevance.ts'
import { strongest } from './strongest.ts'
import { sourcesOf, targetsOf, type Way, wayOf } from './way.ts'

export interface Findings {
  readonly evidence: readonly Evidence[]
  readonly words: readonly ReadWord[]
  /** Words that are no frame, in each way to read the question. */
  readonly wordCount: number
  /** The share of the question that some article or other mentions. */
  readonly known: number
  readonly ways: readonly Way[]
  /** Whether no article is in a language that the question may be in. */
  readonly isForeign: boolean
}

const LONGEST_QUESTION = 2000
const LONGEST_COMPARED = 512 // letter by letter, with titles
const MOST_NEAR = 120 // the right article is among the first 50 by mass for nine questions of ten
const MOST_COMPARED = 48 // by letters and meaning, which cost most; of 120 compared, none found more

export function findEvidence(question: Question, data: SearchData): Findings {
  const text = cutText(question.text, LONGEST_QUESTION)
  const targets = targetsOf(question, data)
  const words: ReadWord[] = []
  const ways: Way[] = []
  const sources = sourcesOf(question)
  for (const source of sources) {
    const read = readQuestion(text, source, data.indexes.get(source), question.isExact)
    words.push(...read)
    for (const index of targets) ways.push(wayOf(read, source, index, data))
  }
  const wordCount = words.filter(({ isFrame, isJoint }) => !isFrame && !isJoint).length
  const grams = gramsOf(cutText(text, LONGEST_COMPARED))
  const evidence = nearest(ways, data.ids.length)
    .map((article) => weighWords(article, ways))
    .map((found) => ({ found, relevance: relevance(found, wordCount, sizeOf(data)) }))
    .sort((one, other) => other.relevance - one.relevance)
    .slice(0, MOST_COMPARED)
    .map(({ found }) => weighLikeness(found, ways, grams))
  return {
    evidence,
    words,
    wordCount,
    known: Math.max(0, ...ways.map(({ concepts }) => knownShare(concepts))),
    ways,
    isForeign: !sources.some((source) => data.indexes.has(source)),
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
  const [first, ...others] = ways
  if (first === undefined) return []
  if (others.length === 0) return strongest(first.mass, MOST_NEAR)
  const best = first.mass.slice()
  for (const { mass } of others) {
    for (let article = 0; article < articleCount; article++) {
      if ((mass[article] ?? 0) > (best[article] ?? 0)) best[article] = mass[article] ?? 0
    }
  }
  return strongest(best, MOST_NEAR)
}
