import type { AnswerKind } from './question.ts'
import type { VoteReason } from './vote.ts'

/** A question that found nothing, or none of whose choices was taken. */
export interface UnansweredQuestion {
  readonly id: string
  readonly at: number
  readonly text: string
  readonly locale: string
  readonly language: string
  readonly kind: AnswerKind
}

/** How often the askers of a wording chose an article. */
export interface ChosenWording {
  readonly text: string
  /** Of the wording; empty where it was not certain. */
  readonly language: string
  /** Of a reader who asked so. */
  readonly locale: string
  readonly articleId: string
  readonly times: number
  readonly people: number
}

export interface ArticleVotes {
  readonly articleId: string
  readonly locale: string
  readonly up: number
  readonly down: number
  readonly reasons: readonly { readonly reason: VoteReason; readonly times: number }[]
  readonly comments: readonly string[]
}

/** Of all questions of a locale: small talk and commands are not counted. */
export interface AnswerRate {
  readonly locale: string
  readonly asked: number
  readonly answered: number
  readonly choices: number
  /** Of the choices: how many were taken. */
  readonly chosen: number
  readonly nothing: number
}

/** How often an article was the answer, or was chosen. */
export interface PopularArticle {
  readonly articleId: string
  readonly times: number
}

export interface Reports {
  unanswered(since: number): Promise<readonly UnansweredQuestion[]>
  chosenWordings(since: number): Promise<readonly ChosenWording[]>
  votesByArticle(since: number): Promise<readonly ArticleVotes[]>
  answerRates(since: number): Promise<readonly AnswerRate[]>
  /** The most popular first. */
  popular(since: number, limit: number): Promise<readonly PopularArticle[]>
}
