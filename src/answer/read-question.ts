import { cutText } from '../locale/cut-text.ts'
import type { Locale } from '../locale/locale.ts'
import { languageOf } from '../locale/locale.ts'
import { nearestLocale } from '../locale/match-locale.ts'
import { errorCodesOf } from '../search/analysis/words.ts'
import type { Question } from '../search/match.ts'

/**
 * Longer questions are searched by their beginning and their error codes: matching must not grow with what is pasted. Not by
 * 512 letters, for a complaint may tell its story first and then what it wants. The search itself compares with titles only
 * the first 512, letter by letter, which costs most; what did not come by here it cuts at 2,000, more than is left here.
 */
export const MAX_QUESTION = 1000
const MOST_CODES = 8
const LONGEST_REST = 30_000 // more than a message in Teams holds

/** What is known of the reader's locale, surest first. */
export interface Reader {
  /** Chosen by the reader, or named on the command line. */
  readonly chosen: Locale | undefined
  /** What Teams says of the client; kept from turn to turn. */
  readonly client: Locale | undefined
  /** That of the last question whose language was certain. */
  readonly recent?: Locale | undefined
  readonly fallback: Locale
}

/** What the reader is likely to write in, before a word is read. */
export const likelyLocale = ({ chosen, client, fallback }: Reader): Locale => chosen ?? client ?? fallback

/**
 * Reads a message as a question: own choice, else the language of the question where it is certain, else the client's
 * locale, else the default. A client in a country of the question's language keeps its country.
 */
export function readQuestion(
  text: string,
  reader: Reader,
  language: Locale | undefined,
  offered: readonly Locale[],
): Question {
  const unsure = reader.client ?? reader.fallback
  const written = language === undefined ? unsure : inCountry(language, unsure, offered)
  return { text: searchable(text.trim().replace(/\s+/gu, ' ')), language, reader: reader.chosen ?? written }
}

function searchable(text: string): string {
  const codes = errorCodesOf(text.slice(MAX_QUESTION, LONGEST_REST), MOST_CODES)
  return [cutText(text, MAX_QUESTION), ...codes].join(' ')
}

const inCountry = (language: Locale, client: Locale, offered: readonly Locale[]): Locale =>
  languageOf(language) === languageOf(client) ? client : nearestLocale(language, offered, language)
