import type { Answer } from '../answer/answer.ts'
import { articleRows } from './article-rows.ts'
import { buttonRows } from './button-rows.ts'
import type { AdaptiveCard } from './card.ts'
import type { CardContext } from './card-context.ts'
import { ownDrawing } from './drawing.ts'
import { makeCard } from './make-card.ts'
import { askExpertButton } from './requests/ask-expert-button.ts'
import { drawExamples } from './talk-card.ts'
import { plainText } from './text-element.ts'

/** Says that no article answers, how to ask again, and shows the nearest titles. */
export function nothingCard(
  { reader, reason, nearest, missedBefore, turnTo }: Extract<Answer, { kind: 'nothing' }>,
  context: CardContext,
): AdaptiveCard {
  const { phrases } = context
  const drawing = ownDrawing(reader, context)
  const examples = drawExamples(phrases.canAnswer, reader, context)
  if (reason === 'no-words')
    return makeCard(reader, phrases.noWords, [plainText(phrases.noWords, drawing), ...examples])
  const rows = articleRows(nearest, context, drawing)
  const offers = missedBefore && turnTo === undefined
  const first = offers ? phrases.shallIAskSomebody : phrases.nothingFound
  return makeCard(reader, `${first} ${phrases.rephrase}`, [
    plainText(first, drawing, { weight: 'Bolder' }),
    ...(offers ? buttonRows([askExpertButton(context)]) : []),
    ...(turnTo === undefined ? [] : [plainText(turnTo, drawing)]),
    plainText(phrases.rephrase, drawing),
    ...(rows.length === 0
      ? []
      : [plainText(phrases.perhapsUnrelated, drawing, { spacing: 'Medium' }), ...rows]),
    ...examples,
  ])
}
