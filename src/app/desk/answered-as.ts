import type { Answer } from '../../answer/answer.ts'
import type { Answered } from '../../answer/answer-question.ts'

/** A question with its answer, under the id that both are kept by. */
export interface AnsweredAs extends Answered {
  readonly id: string
  /** Where more was searched for than was written. */
  readonly written?: string
  /** Id of the question that this one goes on from. */
  readonly follows?: string
}

/** Greetings are not worth keeping, nor is what has no words: nothing was asked. */
export const isKept = (answer: Answer): boolean =>
  answer.kind === 'article' ||
  answer.kind === 'choices' ||
  (answer.kind === 'nothing' && answer.reason !== 'no-words')
