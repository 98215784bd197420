import { type Locale, locale } from '../locale/locale.ts'
import type { Phrases } from '../locale/phrases/phrases.ts'
import { phraseLocale, phraseLocales, phrasesOf } from '../locale/phrases-of.ts'
import type { Command, SmallTalk } from './answer.ts'

type Said = keyof Phrases['said']

export type Chat =
  | { readonly kind: 'smalltalk'; readonly smalltalk: SmallTalk; readonly language: Locale }
  | { readonly kind: 'command'; readonly command: Command; readonly language: Locale }

/**
 * Recognises a message that is wholly small talk or a command, in any of our locales: by exact phrases only, so that
 * no question is ever taken for a greeting. A phrase that two languages share is read in the reader's.
 */
export function readChat(text: string, reader: Locale): Chat | undefined {
  const found = saidByPhrase.get(bare(text))
  if (found === undefined) return undefined
  const language = found.languages.includes(phraseLocale(reader)) ? reader : (found.languages[0] ?? reader)
  if (found.said === 'help') return { kind: 'command', command: 'help', language }
  return { kind: 'smalltalk', smalltalk: found.said, language }
}

/** Lower case, one space between words, nothing but letters and digits at the ends. */
const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’ʼ`]/gu, "'")
    .replace(/\s+/gu, ' ')
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{M}\p{N}]+$/gu, '')

interface Found {
  readonly said: Said
  readonly languages: Locale[]
}

function tableOfPhrases(): ReadonlyMap<string, Found> {
  const made = new Map<string, Found>()
  const english = locale('en-US')
  for (const language of [english, ...phraseLocales.filter((other) => other !== english)]) {
    for (const [said, phrases] of Object.entries(phrasesOf(language).said) as [Said, readonly string[]][]) {
      for (const phrase of phrases) add(bare(phrase), said, language)
    }
  }
  return made

  function add(phrase: string, said: Said, language: Locale): void {
    const known = made.get(phrase)
    if (known === undefined) made.set(phrase, { said, languages: [language] })
    else if (known.said === said) known.languages.push(language)
  }
}

const saidByPhrase = tableOfPhrases()
