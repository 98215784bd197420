import { type SearchData, sizeOf } from '../index/search-data.ts'
import type { Question } from '../match.ts'
import type { ReadWord } from '../question/read-word.ts'
import { type ConfidenceFeatures, featuresOf } from './confidence.ts'
import type { Evidence } from './evidence.ts'
import { findEvidence } from './find-evidence.ts'
import { type Mentions, mentionsIn } from './mentions.ts'
import { relevance } from './relevance.ts'
import type { Way } from './way.ts'

export interface RankedArticle {
  /** Articles that say nearly the same and are ranked below it. */
  readonly related: readonly number[]
  readonly evidence: Evidence
  readonly relevance: number
  readonly mentions: Mentions
  readonly features: ConfidenceFeatures
}

export interface Ranking {
  /** Best first. */
  readonly ranked: readonly RankedArticle[]
  readonly words: readonly ReadWord[]
  readonly ways: readonly Way[]
}

export function rankArticles(question: Question, data: SearchData, limit: number): Ranking {
  const { evidence, words, wordCount, known, ways, isForeign } = findEvidence(question, data)
  const sorted = evidence
    .map((found) => ({ evidence: found, relevance: relevance(found, wordCount, sizeOf(data)) }))
    .sort((one, other) => other.relevance - one.relevance || one.evidence.article - other.evidence.article)
  const ranked = joinTwins(sorted, data.twins, limit).map((found) => {
    const { article, titleLetters, meaning, titleMass, titleCoverage } = found.evidence
    const mentions = mentionsIn(article, ways)
    const { covered, unsaid } = mentions
    const features = featuresOf({
      relevance: found.relevance,
      covered,
      unsaid,
      known,
      titleLetters,
      meaning,
      titleMass,
      titleCoverage,
      wordCount,
      isForeign,
    })
    return { ...found, mentions, features }
  })
  return { ranked, words, ways }
}

type Scored = Pick<RankedArticle, 'evidence' | 'relevance'>

/** The first `limit`; of articles that say nearly the same only the best, with the others beside it. */
function joinTwins(
  sorted: readonly Scored[],
  twins: Uint32Array,
  limit: number,
): readonly (Scored & Pick<RankedArticle, 'related'>)[] {
  const groups = new Map<number, Scored & { related: number[] }>()
  for (const found of sorted) {
    const { article } = found.evidence
    const twin = twins[article] ?? article
    const group = groups.get(twin)
    if (group) group.related.push(article)
    else if (groups.size < limit) groups.set(twin, { ...found, related: [] })
  }
  return [...groups.values()]
}
