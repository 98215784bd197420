import type { KnowledgeBase } from '../article/article.ts'
import { locale } from '../locale/locale.ts'
import { findEvidence } from './evidence.ts'
import { languageByVocabulary } from './language-by-vocabulary.ts'
import type { ArticleIndex, Candidate, Match, Question } from './match.ts'
import type { ReadWord } from './read-question.ts'
import { relevance } from './relevance.ts'
import { buildIndex, makeSearchData, type SearchData } from './search-data.ts'

/** Reads all editions once. Takes seconds for thousands of articles: build it away from the event loop. */
export const createArticleIndex = (knowledgeBase: KnowledgeBase): ArticleIndex =>
  articleIndex(makeSearchData(buildIndex(knowledgeBase)))

export function articleIndex(data: SearchData): ArticleIndex {
  return {
    candidates: (question, limit) => rank(question, limit, data).candidates,
    languageOf: (text) => {
      const language = languageByVocabulary(text, data.indexes)
      return language === undefined ? undefined : locale(language)
    },
    matches: (question) => {
      const { candidates, words } = rank(question, MOST_MATCHES, data)
      const repaired = repairsOf(words)
      return candidates.map(({ id, score }): Match => ({ id, probability: probability(score), repaired }))
    },
  }
}

const MOST_MATCHES = 10

// Fitted by eye until there are questions to fit on: half at a score of 0.5.
const probability = (score: number): number => 1 / (1 + Math.exp(-10 * (score - 0.6)))

function rank(question: Question, limit: number, data: SearchData) {
  const { evidence, words } = findEvidence(question, data)
  const candidates = evidence
    .map((found): Candidate => ({ id: data.ids[found.article] ?? '', score: relevance(found) }))
    .sort((one, other) => other.score - one.score)
    .slice(0, limit)
  return { candidates, words }
}

function repairsOf(words: readonly ReadWord[]): Match['repaired'] {
  const repairs = new Map(words.flatMap(({ written, read }) => (read === undefined ? [] : [[written, read]])))
  return [...repairs].map(([written, read]) => ({ written, read }))
}
