import type { KnowledgeBase } from '../article/article.ts'
import { locale } from '../locale/locale.ts'
import { buildIndex, makeSearchData, type SearchData, sizeOf } from './index/search-data.ts'
import { languageByVocabulary } from './language/language-by-vocabulary.ts'
import type { ArticleIndex, Match, Question } from './match.ts'
import { createAsWritten } from './question/as-written.ts'
import type { ReadWord } from './question/read-word.ts'
import { confidenceOf } from './ranking/confidence.ts'
import { confidenceWeights } from './ranking/confidence-weights.ts'
import { rankArticles } from './ranking/rank.ts'
import { routeOf } from './ranking/route-of.ts'
import { suggestTitles } from './suggest-titles.ts'

/** Reads all editions once. Takes seconds for thousands of articles: build it away from the event loop. */
export const createArticleIndex = (knowledgeBase: KnowledgeBase): ArticleIndex =>
  articleIndex(makeSearchData(buildIndex(knowledgeBase)))

export function articleIndex(data: SearchData): ArticleIndex {
  const idOf = (article: number) => data.ids[article] ?? ''
  return {
    candidates: (question, limit) =>
      rankArticles(question, data, limit).ranked.map(({ evidence, relevance }) => ({
        id: idOf(evidence.article),
        score: relevance,
      })),
    matches: (question) => matchesOf(question, data, idOf),
    suggestions: (question, limit) => suggestTitles(question, data, limit).map(idOf),
    languageOf: (text) => {
      const language = languageByVocabulary(text, data.indexes)
      return language === undefined ? undefined : locale(language)
    },
  }
}

const MOST_MATCHES = 10

function matchesOf(
  question: Question,
  data: SearchData,
  idOf: (article: number) => string,
): readonly Match[] {
  const { ranked, words, ways } = rankArticles(question, data, MOST_MATCHES)
  const repaired = repairsOf(words)
  const weights = confidenceWeights[sizeOf(data)]
  const asWritten = createAsWritten(question.text)
  let before = 1
  return ranked.map(({ evidence, features, mentions, related }) => {
    before = Math.min(before, confidenceOf(features, weights)) // a later match is never surer than one before it
    return {
      id: idOf(evidence.article),
      probability: before,
      related: related.map(idOf),
      matched: asWritten(mentions.words),
      route: routeOf(evidence.article, question, ways),
      repaired,
    }
  })
}

function repairsOf(words: readonly ReadWord[]): Match['repaired'] {
  const repairs = new Map(words.flatMap(({ written, read }) => (read === undefined ? [] : [[written, read]])))
  return [...repairs].map(([written, read]) => ({ written, read }))
}
