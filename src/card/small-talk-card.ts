import type { SmallTalk } from '../answer/answer.ts'
import type { Locale } from '../locale/locale.ts'
import type { Phrases } from '../locale/phrases/phrases.ts'
import { buttonRows } from './button-rows.ts'
import type { AdaptiveCard } from './card.ts'
import type { TalkContext } from './card-context.ts'
import { commandButton, commandLine } from './command-button.ts'
import { ownDrawing } from './drawing.ts'
import { joinParagraphs } from './join-paragraphs.ts'
import { makeCard } from './make-card.ts'
import { plainText } from './text-element.ts'

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

/** A greeting leads on to what Svar can do, and whoever asks whether it is a human being to one. */
const onward = { greeting: ['help'], human: ['expert'], thanks: [], goodbye: [] } as const satisfies Readonly<
  Record<SmallTalk, readonly (keyof Phrases['commands'])[]>
>

export function smallTalkCard(smalltalk: SmallTalk, reader: Locale, context: TalkContext): AdaptiveCard {
  const text = smallTalkReply(smalltalk, context.phrases)
  const commands = context.isForGuests ? [] : onward[smalltalk]
  return makeCard(reader, text, [
    plainText(text, ownDrawing(reader, context)),
    ...buttonRows(commands.map((command) => commandButton(command, reader, context))),
  ])
}

/** The same in Markdown. */
export const smallTalkMarkdown = (smalltalk: SmallTalk, context: TalkContext): string =>
  joinParagraphs([
    smallTalkReply(smalltalk, context.phrases),
    ...onward[smalltalk].map((command) => commandLine(command, context)),
  ])
