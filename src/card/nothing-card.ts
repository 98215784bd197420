import type { Answer } from '../answer/answer.ts'
import { articleRow } from './article-row.ts'
import { buttonRows } from './button-rows.ts'
import type { AdaptiveCard } from './card.ts'
import type { CardContext } from './card-context.ts'
import { ownDrawing } from './drawing.ts'
import { makeCard } from './make-card.ts'
import { askExpertButton } from './requests/ask-expert-button.ts'
import { plainText } from './text-element.ts'

/** Says that no article answers, how to ask again, and shows the nearest titles. */
export function nothingCard(
  { reader, reason, nearest, missedBefore }: Extract<Answer, { kind: 'nothing' }>,
  context: CardContext,
): AdaptiveCard {
  const { phrases } = context
  const drawing = ownDrawing(reader, context)
  if (reason === 'no-words') return makeCard(reader, phrases.noWords, [plainText(phrases.noWords, drawing)])
  const rows = nearest.map((near) => articleRow(near, context.blocksOf(near.edition), drawing))
  const first = missedBefore ? phrases.shallIAskSomebody : phrases.nothingFound
  return makeCard(reader, `${first} ${phrases.rephrase}`, [
    plainText(first, drawing, { weight: 'Bolder' }),
    ...(missedBefore ? buttonRows([askExpertButton(context)]) : []),
    plainText(phrases.rephrase, drawing),
    ...(rows.length === 0
      ? []
      : [plainText(phrases.perhapsUnrelated, drawing, { spacing: 'Medium' }), ...rows]),
  ])
}
