import type { SmallTalk } from '../answer/answer.ts'
import { listedCommands } from '../answer/listed-commands.ts'
import { capital } from '../locale/capital.ts'
import type { Locale } from '../locale/locale.ts'
import type { Phrases } from '../locale/phrases/phrases.ts'
import { buttonRows } from './button-rows.ts'
import type { AdaptiveCard, CardElement } from './card.ts'
import type { CardContext } from './card-context.ts'
import { ownDrawing } from './drawing.ts'
import { lineMarkdown } from './line-markdown.ts'
import { makeCard } from './make-card.ts'
import { press } from './press.ts'
import { askExpertButton } from './requests/ask-expert-button.ts'
import { plainSpan } from './spans.ts'
import { plainText } from './text-element.ts'

export type TalkContext = Pick<CardContext, 'phrases' | 'channel' | 'asked' | 'for' | 'examples'>

/** One of Svar's own sentences. */
export const noticeCard = (text: string, reader: Locale, context: TalkContext): AdaptiveCard =>
  makeCard(reader, text, [plainText(text, ownDrawing(reader, context))])

/** None of the choices was it. `turnTo` stands where nobody answers requests. */
export const rephraseCard = (reader: Locale, context: TalkContext, turnTo?: string): AdaptiveCard =>
  makeCard(reader, context.phrases.rephrase, [
    plainText(context.phrases.rephrase, ownDrawing(reader, context)),
    ...(turnTo === undefined
      ? buttonRows([askExpertButton(context)])
      : [plainText(turnTo, ownDrawing(reader, context))]),
    ...drawExamples(context.phrases.canAnswer, reader, context),
  ])

/** First message after installation. */
export const welcomeCard = (reader: Locale, context: TalkContext): AdaptiveCard =>
  withExamples(context.phrases.welcome, reader, context)

/** What Svar does, examples, and the commands as buttons that write them. */
export function helpCard(reader: Locale, context: TalkContext): AdaptiveCard {
  const { phrases, channel } = context
  const drawing = ownDrawing(reader, context)
  const buttons = commandsIn(context, 'cards').map((command) => {
    const text = phrases.commands[command].said[0]
    return press({ svar: 'ask', text }, channel, capital(text, reader))
  })
  return makeCard(reader, phrases.help, [
    plainText(phrases.help, drawing),
    ...drawExamples(phrases.forExample, reader, context),
    plainText(phrases.youCanWrite, drawing, { isSubtle: true, spacing: 'Medium' }),
    ...buttonRows(buttons),
  ])
}

/** The same in Markdown, each command with what it does. */
export function helpMarkdown(context: TalkContext): string {
  const { phrases } = context
  const lines = commandsIn(context, 'plainText').map((command) => {
    const { said, does } = phrases.commands[command]
    return `- ${lineMarkdown([{ ...plainSpan(said[0]), isStrong: true }, plainSpan(`: ${does}`)])}`
  })
  const parts = [
    phrases.help,
    examplesMarkdown(phrases.forExample, context),
    phrases.youCanWrite,
    lines.join('\n'),
  ]
  return parts.filter((part) => part !== '').join('\n\n')
}

/** Those that can be done where this is shown, without the one that has just been and the one that would change nothing. */
const commandsIn = (context: TalkContext, idle: 'cards' | 'plainText') =>
  listedCommands[context.for === undefined ? 'personal' : 'groupChat'].filter(
    (command) => command !== 'help' && command !== idle,
  )

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
  const drawing = ownDrawing(reader, context)
  return makeCard(reader, text, [
    plainText(text, drawing),
    ...drawExamples(context.phrases.forExample, reader, context),
  ])
}

/** Questions to ask at a press, below a line that says what they are; nothing where there are none. */
export function drawExamples(line: string, reader: Locale, context: TalkContext): readonly CardElement[] {
  const examples = context.examples?.() ?? []
  if (examples.length === 0) return []
  return [
    plainText(line, ownDrawing(reader, context), { isSubtle: true, spacing: 'Medium' }),
    ...buttonRows(examples.map((text) => press({ svar: 'ask', text }, context.channel, text))),
  ]
}

/** The same in Markdown. */
export function examplesMarkdown(line: string, context: TalkContext): string {
  const examples = context.examples?.() ?? []
  if (examples.length === 0) return ''
  return [line, examples.map((text) => `- ${lineMarkdown([plainSpan(text)])}`).join('\n')].join('\n\n')
}
