import type { Answer } from '../answer/answer.ts'
import { articleRows } from './article-rows.ts'
import type { AdaptiveCard } from './card.ts'
import type { CardContext } from './card-context.ts'
import { ofAsker, ownDrawing } from './drawing.ts'
import { makeCard } from './make-card.ts'
import { press } from './press.ts'
import { plainText } from './text-element.ts'
import { drawUnderstood } from './understood-lines.ts'

/** Two to five articles to choose from, each a row to press. */
export function choicesCard(
  { reader, choices, understood }: Extract<Answer, { kind: 'choices' }>,
  context: CardContext,
): AdaptiveCard {
  const { phrases, channel } = context
  const drawing = ownDrawing(reader, context)
  const long = [phrases.whichOne, ...choices.map(({ edition }) => edition.title)].join('\n')
  return makeCard(reader, { short: phrases.whichOne, long }, [
    ...drawUnderstood(understood, drawing),
    plainText(phrases.whichOne, drawing, { weight: 'Bolder' }),
    ...articleRows(choices, context, drawing),
    {
      type: 'ActionSet',
      actions: [press({ svar: 'none', ...ofAsker(context) }, channel, phrases.noneOfThese)],
    },
  ])
}
