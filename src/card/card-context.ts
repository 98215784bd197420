import type { Edition } from '../article/article.ts'
import type { Block } from '../article/block.ts'
import type { Phrases } from '../locale/phrases/phrases.ts'
import type { QuestionId } from './card-action.ts'

/** Where the card is shown: only Teams knows `Action.Execute`; Web Chat and the Emulator draw it as a dead button. */
export type Channel = 'teams' | 'other'

/** What drawing an answer needs beside the answer. */
export interface CardContext {
  /** In the reader's locale. */
  readonly phrases: Phrases
  readonly channel: Channel
  /** The question that is answered, when it is kept. */
  readonly asked?: QuestionId
  /** An edition's text, repaired and its links resolved for the reader. */
  blocksOf(edition: Edition): readonly Block[]
}
