import { PlainError } from '../../log.ts'

/** Tells how well passages answer a question, by a model. */
export interface Scorer {
  /** A number for each passage, in their order, higher for a better one; they compare within one question only. */
  score(question: string, passages: readonly string[], limitMs: number): Promise<readonly number[]>
  close(): Promise<void>
}

/** There was no score in time. */
export const tooLate = (limitMs: number): PlainError =>
  new PlainError(`The model took longer than ${limitMs} ms`)
