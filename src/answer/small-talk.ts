import { type Locale, languageOf } from '../locale/locale.ts'
import type { CommandPhrases } from '../locale/phrases/conversation/conversation-phrases.ts'
import type { Phrases } from '../locale/phrases/phrases.ts'
import { phraseLocale, phraseLocales, phrasesOf } from '../locale/phrases-of.ts'
import { isFrameWord } from '../search/language/frame-words.ts'
import type { Command, SmallTalk } from './answer.ts'
import { likeliestMeaning, type Meaning } from './likeliest-meaning.ts'

type Said = Exclude<keyof Phrases['said'], 'help'> | Command

export type Chat =
  | { readonly kind: 'smalltalk'; readonly smalltalk: SmallTalk; readonly language: Locale }
  | { readonly kind: 'command'; readonly command: Command; readonly language: Locale }

/** Who writes it. */
export interface ChatReader {
  /** The locale that a question would be answered in. */
  readonly reader: Locale
  readonly chosen?: Locale | undefined
  /** That of the last question whose language was certain. */
  readonly recent?: Locale | undefined
  /** Locales that there are articles in. */
  readonly offered: readonly Locale[]
}

/**
 * Recognises a message that is wholly small talk or a command, in any of our locales: by exact phrases only, so that
 * no question is ever taken for a greeting. A phrase of several languages is read in that of the reader's last question,
 * else in the reader's, else in the likeliest. `language` is the one to answer in: that of the phrase where it is clear,
 * unless the reader has chosen another.
 */
export function readChat(text: string, { reader, chosen, recent, offered }: ChatReader): Chat | undefined {
  if (thanksInEmoji.test(text))
    return { kind: 'smalltalk', smalltalk: 'thanks', language: chosen ?? recent ?? reader }
  const meanings = meaningsOf.get(bare(text)) ?? []
  const sureOnes = meanings.filter(({ spelt }) => spelt === spellingOf(text) || !isSmallWord(text, offered))
  const inLanguageOf = (wanted: Locale) =>
    meanings.find(({ language }) => language === phraseLocale(wanted))?.said
  const near = [recent, reader].flatMap((wanted) => {
    const said = wanted && inLanguageOf(wanted)
    return said === undefined ? [] : [{ said, language: wanted }]
  })
  const meant = near[0] ?? likeliestMeaning(sureOnes, offered)
  if (meant === undefined) return undefined
  const language = chosen ?? meant.language ?? reader
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

/** Thumbs up, folded hands, hearts and the like, of any colour. */
const thanksInEmoji =
  /^(?:(?:👍|🙏|❤|🩷|🧡|💛|💚|💙|💜|🤍|🖤|👌|👏|🎉|😊|🙌)[\u{fe0f}\u{1f3fb}-\u{1f3ff}]*[\s!.]*)+$/u

/**
 * Whether a text is a small word of English or a language of the articles: *the* is no hasty Vietnamese *thẻ*, unless its
 * reader speaks that.
 */
const isSmallWord = (text: string, offered: readonly Locale[]): boolean =>
  ['en', ...offered.map(languageOf)].some((language) => isFrameWord(bare(text), language))

/** Lower case, no marks on letters, no commas, one space between words: as people type when they are in a hurry. */
export const bare = (text: string): string =>
  tidy(text.normalize('NFKD').toLowerCase().replace(/\p{M}/gu, ''))

/** The same with the marks. */
const spellingOf = (text: string): string => tidy(text.normalize('NFKC').toLowerCase())

const tidy = (text: string): string =>
  text
    .replace(/[’ʼ`]/gu, "'")
    .replace(/[\s,،、]+/gu, ' ')
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')

interface SpeltMeaning extends Meaning<Said> {
  readonly spelt: string
}

function tableOfPhrases(): ReadonlyMap<string, readonly SpeltMeaning[]> {
  const table = new Map<string, SpeltMeaning[]>()
  for (const language of phraseLocales) {
    for (const [said, phrases] of saidIn(language)) {
      const different = new Map(phrases.map((phrase) => [bare(phrase), spellingOf(phrase)]))
      for (const [place, [phrase, spelt]] of [...different].entries())
        table.set(phrase, [...(table.get(phrase) ?? []), { said, language, place, spelt }])
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
