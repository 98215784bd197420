import { proceduresOf } from '../../article/procedures-of.ts'
import type { CardAction } from '../../card/card-action.ts'
import type { Said } from '../../card/said.ts'
import { stepReply } from '../../card/step-card.ts'
import { wordTo } from '../word-to.ts'
import { answerAgain } from './answer-again.ts'
import type { Asker } from './asker.ts'
import type { TurnParts } from './desk-parts.ts'
import { answerContext, drawAnswer } from './draw-answer.ts'

/** Shows the article of a card in another way, in its place. */
export async function turnCard(
  action: Extract<CardAction, { svar: 'view' }>,
  asker: Asker,
  parts: TurnParts,
): Promise<Said> {
  const again = await answerAgain(action, asker, parts)
  if (again === undefined) return isGone(action, asker)
  const { asked, view } = action
  const answer = view === 'local' ? again.answer : { ...again.answer, view }
  const reply = drawAnswer(answer, { ...again, asked }, asker, parts)
  return { kind: 'in-place', reply }
}

/** Shows one step of the article of a card, in its place. */
export async function showStep(
  action: Extract<CardAction, { svar: 'step' }>,
  asker: Asker,
  parts: TurnParts,
): Promise<Said> {
  const again = await answerAgain(action, asker, parts)
  if (again === undefined) return isGone(action, asker)
  const { answer, question } = again
  const { shown } = answer
  const context = answerContext(answer, { question, asked: action.asked }, asker, parts)
  const procedures = proceduresOf(context.blocksOf(shown.edition))
  const { procedure, step } = action
  const reply = stepReply({ shown, procedures, procedure, step }, context)
  return reply === undefined ? isGone(action, asker) : { kind: 'in-place', reply }
}

const isGone = ({ locale }: Pick<Extract<CardAction, { svar: 'view' }>, 'locale'>, asker: Asker): Said =>
  wordTo(asker, (phrases) => phrases.articleIsGone, locale)
