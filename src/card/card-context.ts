import type { Edition } from '../article/article.ts'
import type { Block } from '../article/block.ts'
import type { Phrases } from '../locale/phrases/phrases.ts'
import type { Question } from '../search/match.ts'
import type { QuestionId } from './card-action.ts'

/**
 * Where the card is shown. Web Chat and the Emulator draw `Action.Execute` as a dead button; Agents Playground knows it, and
 * opens no dialogs.
 */
export type Channel = 'teams' | 'playground' | 'other'

/** Two buttons, then what was wrong, then thanks. */
export type FeedbackStage = 'ask' | 'reasons' | 'thanks'

/** What drawing an answer needs beside the answer. */
export interface CardContext {
  /** In the reader's locale. */
  readonly phrases: Phrases
  readonly channel: Channel
  /** The question that is answered, when it is kept. */
  readonly asked?: QuestionId
  /** The card is sent into a chat where Svar is not: nobody would attend to its buttons. */
  readonly isForGuests?: true
  /** Beginning of the keyed id of whoever asked, where others see the card too. */
  readonly for?: string
  /** What was asked, to open the part of an article that fits it. */
  readonly question?: Question
  /** The English text that an edition was translated from. */
  originalOf?(edition: Edition): Edition | undefined
  /** How far the asker is with saying whether an article helped; undefined where that is asked elsewhere, or not. */
  readonly feedback?: FeedbackStage
  /** Questions that the articles answer, in the reader's language. */
  examples?(): readonly string[]
  /** An edition's text, repaired and its links resolved for the reader. */
  blocksOf(edition: Edition): readonly Block[]
}

/** What drawing Svar's own sentences needs. */
export type TalkContext = Pick<
  CardContext,
  'phrases' | 'channel' | 'asked' | 'for' | 'isForGuests' | 'examples'
>
