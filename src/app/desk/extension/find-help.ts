import type { Answer } from '../../../answer/answer.ts'
import { answerReranked } from '../../../answer/answer-question.ts'
import { answerCard } from '../../../card/answer-card.ts'
import { buttonRows } from '../../../card/button-rows.ts'
import type { AdaptiveCard } from '../../../card/card.ts'
import type { CardContext } from '../../../card/card-context.ts'
import { press } from '../../../card/press.ts'
import type { Said } from '../../../card/said.ts'
import { phrasesOf } from '../../../locale/phrases-of.ts'
import { cardContext } from '../../card-context.ts'
import { wordTo } from '../../word-to.ts'
import { type Asker, localeOf } from '../asker.ts'
import type { TurnParts } from '../desk-parts.ts'

/** Searches the words of somebody's message. They are another person's words, so nothing of them is kept. */
export async function findHelp(text: string, asker: Asker, { library, detect }: TurnParts): Promise<Said> {
  const reader = localeOf(asker)
  if (!/[\p{L}\p{N}]/u.test(text)) return wordTo(asker, (phrases) => phrases.messageHasNoWords)
  // Whoever looks for help reads it, in whatever language the message is.
  const { answer } = await answerReranked(text, { ...asker.reader, chosen: reader }, library, detect)
  return helpDialog(answer, { library })
}

/** An answer in a dialog; an article can be put into the message that is being written. */
export function helpDialog(answer: Answer, { library }: Pick<TurnParts, 'library'>): Said {
  const { reader } = answer
  // Dialogs do not know `Action.Execute`, and what more can be done with an answer belongs into the chat with Svar.
  const context: CardContext = { ...cardContext(library, reader, 'other'), isForGuests: true }
  const card = answerCard(answer, context)
  return {
    kind: 'dialog',
    title: context.phrases.findHelpForMessage,
    card: answer.kind === 'article' ? withInsert(card, answer) : card,
  }
}

function withInsert(
  card: AdaptiveCard,
  { shown, reader }: Extract<Answer, { kind: 'article' }>,
): AdaptiveCard {
  const { id, locale } = shown.edition
  const insert = press({ svar: 'insert', id, locale }, 'other', phrasesOf(reader).send)
  return { ...card, body: [...card.body, ...buttonRows([insert])] }
}
