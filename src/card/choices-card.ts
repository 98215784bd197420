import type { Answer } from '../answer/answer.ts'
import { articleRow } from './article-row.ts'
import type { AdaptiveCard } from './card.ts'
import type { CardContext } from './card-context.ts'
import { ownDrawing } from './drawing.ts'
import { makeCard } from './make-card.ts'
import { press } from './press.ts'
import { plainText } from './text-element.ts'

/** Two to five articles to choose from, each a row to press. */
export function choicesCard(
  { reader, choices }: Extract<Answer, { kind: 'choices' }>,
  context: CardContext,
): AdaptiveCard {
  const { phrases, channel, asked } = context
  const drawing = ownDrawing(reader, context)
  return makeCard(reader, phrases.whichOne, [
    plainText(phrases.whichOne, drawing, { weight: 'Bolder' }),
    ...choices.map((choice) => articleRow(choice, context.blocksOf(choice.edition), drawing)),
    {
      type: 'ActionSet',
      actions: [
        press({ svar: 'none', ...(asked === undefined ? {} : { asked }) }, channel, phrases.noneOfThese),
      ],
    },
  ])
}
