import type { ArticleId } from '../article/article.ts'
import { type Locale, toLocale } from '../locale/locale.ts'

/** What a press of one of Svar's own buttons sends back. */
export type CardAction =
  /** Show this article in this edition. */
  | { readonly svar: 'article'; readonly id: ArticleId; readonly locale: Locale }
  /** None of the choices was it. */
  | { readonly svar: 'none' }
  /** Ask this, as if it had been written. */
  | { readonly svar: 'ask'; readonly text: string }

/** The verb of `Action.Execute`. */
export const cardVerb = 'svar'

const longestId = 300 // the longest path in the public corpus has about 100 characters
const longestText = 512 // as a question is cut

/** Reads what a button sent. It comes from outside: anybody can send anything. */
export function readCardAction(value: unknown): CardAction | undefined {
  if (!isRecord(value)) return undefined
  switch (value.svar) {
    case 'article':
      return readArticle(value)
    case 'none':
      return { svar: 'none' }
    case 'ask':
      return isText(value.text, longestText) ? { svar: 'ask', text: value.text } : undefined
    default: // not a closed set: this one comes from outside
      return undefined
  }
}

function readArticle({ id, locale }: Readonly<Record<string, unknown>>): CardAction | undefined {
  if (!isText(id, longestId) || !isText(locale, longestLocale)) return undefined
  const known = toLocale(locale)
  return known === undefined ? undefined : { svar: 'article', id, locale: known }
}

const longestLocale = 35 // RFC 5646 wants room for at least that much

const isText = (value: unknown, longest: number): value is string =>
  typeof value === 'string' && value.trim() !== '' && value.length <= longest

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
