import { type Locale, locale } from '../locale/locale.ts'
import { byNearness } from '../locale/match-locale.ts'
import type { Phrases } from '../locale/phrases/phrases.ts'
import { phraseLocale, phraseLocales, phrasesOf } from '../locale/phrases-of.ts'
import type { Command, SmallTalk } from './answer.ts'

type Said = keyof Phrases['said']

export type Chat =
  | { readonly kind: 'smalltalk'; readonly smalltalk: SmallTalk; readonly language: Locale }
  | { readonly kind: 'command'; readonly command: Command; readonly language: Locale }

/**
 * Recognises a message that is wholly small talk or a command, in any of our locales: by exact phrases only, so that
 * no question is ever taken for a greeting. A phrase that means different things in two languages is read in the
 * reader's; one that the reader's does not have, in the first that has it.
 */
export function readChat(text: string, reader: Locale): Chat | undefined {
  const meanings = meaningsOf.get(bare(text))
  const own = meanings?.find(({ language }) => language === phraseLocale(reader))
  const meant = own ?? meanings?.[0]
  if (meant === undefined) return undefined
  const language = own === undefined ? meant.language : reader
  if (meant.said === 'help') return { kind: 'command', command: 'help', language }
  return { kind: 'smalltalk', smalltalk: meant.said, language }
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
    for (const [said, phrases] of Object.entries(phrasesOf(language).said) as [Said, readonly string[]][]) {
      for (const phrase of phrases.map(bare))
        table.set(phrase, [...(table.get(phrase) ?? []), { said, language }])
    }
  }
  return table
}

const meaningsOf = tableOfPhrases()
