import type { Edition } from '../article/article.ts'
import { buttonRows } from './button-rows.ts'
import type { CardElement } from './card.ts'
import type { CardContext } from './card-context.ts'
import { type Drawing, forAsker } from './drawing.ts'
import { feedbackFields } from './feedback-form.ts'
import { press } from './press.ts'
import { plainText } from './text-element.ts'
import type { VotePress } from './vote-action.ts'

type Vote = Omit<VotePress, 'verdict'> & { readonly for?: string }

/** Asks whether an article helped, below it: two buttons, then what was wrong, then thanks. */
export function drawFeedback(
  edition: Edition,
  { feedback, asked, channel, phrases, ...context }: Omit<CardContext, 'blocksOf'>,
  own: Drawing,
): readonly CardElement[] {
  if (feedback === undefined) return []
  const vote: Vote = {
    svar: 'vote',
    id: edition.id,
    locale: edition.locale,
    ...(asked === undefined ? {} : { asked }),
    ...forAsker(context),
  }
  const line = (text: string): CardElement =>
    plainText(text, own, { isSubtle: true, spacing: 'Medium', separator: true })
  switch (feedback) {
    case 'ask':
      return [
        line(phrases.didThisHelp),
        {
          type: 'ActionSet',
          spacing: 'Small',
          actions: [
            press({ ...vote, verdict: 'up' }, channel, phrases.itHelped),
            press({ ...vote, verdict: 'down' }, channel, phrases.itDidNotHelp),
          ],
        },
      ]
    case 'reasons':
      return [{ type: 'Container', style: 'emphasis', spacing: 'Medium', items: voteForm(vote, own) }]
    case 'thanks':
      return [line(phrases.thanksForFeedback)]
  }
}

/** What was wrong with an article; what the fields hold arrives beside the vote. */
export const voteForm = (vote: Vote, own: Drawing): readonly CardElement[] => [
  ...feedbackFields('down', own.reader, own),
  ...buttonRows([press({ ...vote, verdict: 'down', sent: {} }, own.channel, own.phrases.send)]),
]
