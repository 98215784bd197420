import type { Answer } from '../../answer/answer.ts'
import type { CardContext, FeedbackStage } from '../../card/card-context.ts'
import { answerReply, type Reply } from '../../card/reply.ts'
import type { Question } from '../../search/match.ts'
import { deskContext } from '../card-context.ts'
import { isKept } from './answered-as.ts'
import { type Asker, pressedFor } from './asker.ts'
import type { TurnParts } from './desk-parts.ts'

/** What an answer is to; `asked` is the id of the question that is kept. */
export interface AnswerTo {
  readonly question?: Question | undefined
  readonly asked?: string | undefined
  readonly feedback?: FeedbackStage | undefined
}

/** Draws an answer for whoever asked. */
export const drawAnswer = (answer: Answer, to: AnswerTo, asker: Asker, parts: TurnParts): Reply =>
  parts.watch.measure('render', () => answerReply(answer, answerContext(answer, to, asker, parts)))

export const answerContext = (
  answer: Answer,
  { question, asked, feedback }: AnswerTo,
  asker: Asker,
  { library, detect }: TurnParts,
): CardContext => ({
  ...deskContext(library, answer.reader, asker.channel, detect),
  ...(asked !== undefined && isKept(answer) ? { asked } : {}),
  ...(question === undefined ? {} : { question }),
  ...(feedback === undefined ? {} : { feedback }),
  ...pressedFor(asker),
})
