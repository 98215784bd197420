import type { SmallTalk } from '../answer/answer.ts'
import type { Locale } from '../locale/locale.ts'
import type { Phrases } from '../locale/phrases/phrases.ts'
import { buttonRows } from './button-rows.ts'
import type { AdaptiveCard } from './card.ts'
import type { CardContext } from './card-context.ts'
import { ownDrawing } from './drawing.ts'
import { makeCard } from './make-card.ts'
import { press } from './press.ts'
import { askExpertButton } from './requests/ask-expert-button.ts'
import { plainText } from './text-element.ts'

export type TalkContext = Pick<CardContext, 'phrases' | 'channel' | 'asked'>

/** One of Svar's own sentences. */
export const noticeCard = (text: string, reader: Locale, context: TalkContext): AdaptiveCard =>
  makeCard(reader, text, [plainText(text, ownDrawing(reader, context))])

/** None of the choices was it. */
export const rephraseCard = (reader: Locale, context: TalkContext): AdaptiveCard =>
  makeCard(reader, context.phrases.rephrase, [
    plainText(context.phrases.rephrase, ownDrawing(reader, context)),
    ...buttonRows([askExpertButton(context)]),
  ])

/** First message after installation. */
export const welcomeCard = (reader: Locale, context: TalkContext): AdaptiveCard =>
  withExamples(context.phrases.welcome, reader, context)

export const helpCard = (reader: Locale, context: TalkContext): AdaptiveCard =>
  withExamples(context.phrases.help, reader, context)

export function smallTalkReply(smalltalk: SmallTalk, phrases: Phrases): string {
  switch (smalltalk) {
    case 'greeting':
      return phrases.greetingReply
    case 'thanks':
      return phrases.thanksReply
    case 'goodbye':
      return phrases.goodbyeReply
    case 'human':
      return phrases.humanReply
  }
}

function withExamples(text: string, reader: Locale, context: TalkContext): AdaptiveCard {
  const { phrases, channel } = context
  const drawing = ownDrawing(reader, context)
  return makeCard(reader, text, [
    plainText(text, drawing),
    plainText(phrases.forExample, drawing, { isSubtle: true, spacing: 'Medium' }),
    ...buttonRows(
      phrases.exampleQuestions.map((question) => press({ svar: 'ask', text: question }, channel, question)),
    ),
  ])
}
