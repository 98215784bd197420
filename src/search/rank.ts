import { type ConfidenceFeatures, featuresOf } from './confidence.ts'
import { type Evidence, findEvidence, type Way } from './evidence.ts'
import type { Question } from './match.ts'
import type { ReadWord } from './read-question.ts'
import { relevance } from './relevance.ts'
import type { SearchData } from './search-data.ts'

export interface RankedArticle {
  readonly evidence: Evidence
  readonly relevance: number
  readonly features: ConfidenceFeatures
}

export interface Ranking {
  /** Best first. */
  readonly ranked: readonly RankedArticle[]
  readonly words: readonly ReadWord[]
  readonly ways: readonly Way[]
}

export function rankArticles(question: Question, data: SearchData, limit: number): Ranking {
  const { evidence, words, known, ways } = findEvidence(question, data)
  const wordCount = words.filter(({ isFrame }) => !isFrame).length
  const ranked = evidence
    .map((found) => ({ evidence: found, relevance: relevance(found, wordCount) }))
    .sort((one, other) => other.relevance - one.relevance || one.evidence.article - other.evidence.article)
    .slice(0, limit)
    .map((found) => ({ ...found, features: featuresOf(found.evidence, found.relevance, known, wordCount) }))
  return { ranked, words, ways }
}
