import type { Keyed } from './keyed-hash.ts'

export const voteReasons = [
  'wrong-article',
  'outdated',
  'unclear',
  'bad-translation',
  'broken-link',
  'other',
] as const

export type VoteReason = (typeof voteReasons)[number]

export type Verdict = 'up' | 'down'

export interface Vote {
  readonly person: Keyed
  readonly articleId: string
  /** Of the edition that was shown. */
  readonly locale: string
  readonly questionId?: string | undefined
  readonly verdict: Verdict
  readonly reason?: VoteReason | undefined
  /** Redacted and cut to 300 characters by the store. */
  readonly comment?: string | undefined
  readonly at: number
}

export interface Votes {
  /** One vote a person, article and question: a second press replaces the first, reason and comment included. */
  cast(vote: Vote): Promise<void>
  get(person: Keyed, articleId: string, questionId: string | undefined): Promise<Vote | undefined>
}
