import { listedCommands } from '../answer/listed-commands.ts'
import type { Locale } from '../locale/locale.ts'
import { buttonRows } from './button-rows.ts'
import type { AdaptiveCard, CardElement } from './card.ts'
import type { TalkContext } from './card-context.ts'
import { type Command, commandButton, commandLine } from './command-button.ts'
import { ownDrawing } from './drawing.ts'
import { joinParagraphs } from './join-paragraphs.ts'
import { lineMarkdown } from './line-markdown.ts'
import { makeCard } from './make-card.ts'
import { press } from './press.ts'
import { askExpertButton } from './requests/ask-expert-button.ts'
import { plainSpan } from './spans.ts'
import { plainText } from './text-element.ts'

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
export function welcomeCard(reader: Locale, context: TalkContext): AdaptiveCard {
  const { phrases } = context
  const drawing = ownDrawing(reader, context)
  return makeCard(reader, phrases.welcome, [
    plainText(phrases.welcome, drawing),
    ...drawExamples(phrases.forExample, reader, context),
    ...drawCommands(['help'], reader, context),
  ])
}

/** The same in Markdown. */
export const welcomeMarkdown = (context: TalkContext): string =>
  joinParagraphs([
    context.phrases.welcome,
    examplesMarkdown(context.phrases.forExample, context),
    context.phrases.youCanWrite,
    commandLine('help', context),
  ])

/** What Svar does, examples, and the commands as buttons that write them. */
export function helpCard(reader: Locale, context: TalkContext): AdaptiveCard {
  const { phrases } = context
  const drawing = ownDrawing(reader, context)
  const commands = context.isForGuests ? [] : commandsIn(context, 'cards')
  return makeCard(reader, phrases.help, [
    plainText(phrases.help, drawing),
    ...drawExamples(phrases.forExample, reader, context),
    ...drawCommands(commands, reader, context),
  ])
}

/** The same in Markdown, each command with what it does. */
export function helpMarkdown(context: TalkContext): string {
  const { phrases } = context
  const lines = commandsIn(context, 'plainText').map((command) => commandLine(command, context))
  return joinParagraphs([
    phrases.help,
    examplesMarkdown(phrases.forExample, context),
    phrases.youCanWrite,
    lines.join('\n'),
  ])
}

function drawCommands(
  commands: readonly Command[],
  reader: Locale,
  context: TalkContext,
): readonly CardElement[] {
  if (commands.length === 0) return []
  return [
    plainText(context.phrases.youCanWrite, ownDrawing(reader, context), {
      isSubtle: true,
      spacing: 'Medium',
    }),
    ...buttonRows(commands.map((command) => commandButton(command, reader, context))),
  ]
}

/** Those that can be done where this is shown, without the one that has just been and the one that would change nothing. */
const commandsIn = (context: TalkContext, idle: 'cards' | 'plainText') =>
  listedCommands[context.for === undefined ? 'personal' : 'groupChat'].filter(
    (command) => command !== 'help' && command !== idle,
  )

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
