import type { Locale } from '../locale/locale.ts'
import type { ArticleId } from './article.ts'

/** A wording that an author accepted as one more way to ask for an article, in every locale. */
export interface LearnedQuestion {
  readonly article: ArticleId
  readonly question: string
  /** Of the question. */
  readonly locale: Locale
  /** Who accepted it, and on which day. */
  readonly by: string
  readonly at: string
}

/** The file of an article folder that holds them, one JSON object a line. */
export const LEARNED_QUESTIONS = 'learned-questions.jsonl'

/** What a knowledge base has learned. */
export interface LearnedQuestions {
  readonly all: readonly LearnedQuestion[]
  /** By `wordingOf` the question. */
  readonly articles: ReadonlyMap<string, ArticleId>
}

/** A question as it is compared: without capitals, marks between words and at the ends, and widths of letters. */
export const wordingOf = (question: string): string =>
  question
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
