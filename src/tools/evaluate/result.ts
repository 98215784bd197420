import type { Answer } from '../../answer/answer.ts'
import type { ArticleId } from '../../article/article.ts'
import type { LabelledQuestion } from './labelled-question.ts'
import type { Grades } from './rank-metrics.ts'

/** A ranking beside what is right: all that the metrics read. */
export interface Judged {
  readonly relevant: Grades
  /** Best first. */
  readonly ranked: readonly ArticleId[]
  readonly confidence: number
}

/** What one question got. */
export interface Result extends Judged {
  readonly question: LabelledQuestion
  readonly kind: Answer['kind']
  /** The articles that a reader sees. */
  readonly shown: readonly ArticleId[]
  /** Milliseconds from the text to the decided answer. */
  readonly wholeTime: number
  /** Milliseconds of it in the index. */
  readonly searchTime: number
}

export const isAnswerable = ({ relevant }: { readonly relevant: Grades }): boolean => relevant.size > 0
