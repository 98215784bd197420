import { type Locale, locale } from '../locale/locale.ts'
import { byNearness } from '../locale/match-locale.ts'
import type { CommandPhrases } from '../locale/phrases/conversation/conversation-phrases.ts'
import type { Phrases } from '../locale/phrases/phrases.ts'
import { phraseLocale, phraseLocales, phrasesOf } from '../locale/phrases-of.ts'
import type { Command, SmallTalk } from './answer.ts'

type Said = Exclude<keyof Phrases['said'], 'help'> | Command

export type Chat =
  | { readonly kind: 'smalltalk'; readonly smalltalk: SmallTalk; readonly language: Locale }
  | { readonly kind: 'command'; readonly command: Command; readonly language: Locale }

/** Who writes it: the locale that a question would be answered in, and the one that the reader has chosen. */
export interface ChatReader {
  readonly reader: Locale
  readonly chosen?: Locale | undefined
}

/**
 * Recognises a message that is wholly small talk or a command, in any of our locales: by exact phrases only, so that
 * no question is ever taken for a greeting. A phrase that means different things in two languages is read in the
 * reader's; one that the reader's does not have, in the first that has it. `language` is the one to answer in: that of
 * the phrase, unless the reader has chosen another.
 */
export function readChat(text: string, { reader, chosen }: ChatReader): Chat | undefined {
  const meanings = meaningsOf.get(bare(text))
  const own = meanings?.find(({ language }) => language === phraseLocale(reader))
  const meant = own ?? meanings?.[0]
  if (meant === undefined) return undefined
  const language = chosen ?? (own === undefined ? meant.language : reader)
  switch (meant.said) {
    case 'greeting':
    case 'thanks':
    case 'goodbye':
    case 'human':
      return { kind: 'smalltalk', smalltalk: meant.said, language }
    default: // every other one is a command
      return { kind: 'command', command: meant.said, language }
  }
}

/** Lower case, no marks on letters, no commas, one space between words: as people type when they are in a hurry. */
const bare = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[’ʼ`]/gu, "'")
    .replace(/[\s,،、]+/gu, ' ')
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')

interface Meaning {
  readonly said: Said
  readonly language: Locale
}

// English first: where the reader's own language does not have a phrase, English is likeliest to be meant.
function tableOfPhrases(): ReadonlyMap<string, readonly Meaning[]> {
  const table = new Map<string, Meaning[]>()
  for (const language of byNearness(locale('en-US'), phraseLocales)) {
    for (const [said, phrases] of saidIn(language)) {
      for (const phrase of new Set(phrases.map(bare)))
        table.set(phrase, [...(table.get(phrase) ?? []), { said, language }])
    }
  }
  return table
}

function saidIn(language: Locale): readonly (readonly [Said, readonly string[]])[] {
  const { said, commands, expertsHere } = phrasesOf(language)
  return [
    ...(Object.entries(commands) as [Command, CommandPhrases][]).map(
      ([command, phrases]) => [command, phrases.said] as const,
    ),
    ['expertsHere', expertsHere],
    ...(Object.entries(said) as [Said, readonly string[]][]),
  ]
}

const meaningsOf = tableOfPhrases()
