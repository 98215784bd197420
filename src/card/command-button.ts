import { capital } from '../locale/capital.ts'
import type { Locale } from '../locale/locale.ts'
import type { Phrases } from '../locale/phrases/phrases.ts'
import type { CardButton } from './card.ts'
import type { TalkContext } from './card-context.ts'
import { lineMarkdown } from './line-markdown.ts'
import { press } from './press.ts'
import { plainSpan } from './spans.ts'

export type Command = keyof Phrases['commands']

/** Writes the command in the reader's language. */
export function commandButton(
  command: Command,
  reader: Locale,
  { phrases, channel }: TalkContext,
): CardButton {
  const text = phrases.commands[command].said[0]
  return press({ svar: 'ask', text }, channel, capital(text, reader))
}

/** A point of a list in Markdown: the command, and what it does. */
export function commandLine(command: Command, { phrases }: TalkContext): string {
  const { said, does } = phrases.commands[command]
  return `- ${lineMarkdown([{ ...plainSpan(said[0]), isStrong: true }, plainSpan(`: ${does}`)])}`
}
