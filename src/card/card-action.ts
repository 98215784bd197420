import type { ArticleId } from '../article/article.ts'
import { type Locale, toLocale } from '../locale/locale.ts'
import { type RequestPress, readRequestPress } from './requests/request-action.ts'

/** What a press of one of Svar's own buttons sends back. */
export type CardAction =
  /** Show this article in this edition. `asked` is the question that it was a choice for. */
  | {
      readonly svar: 'article'
      readonly id: ArticleId
      readonly locale: Locale
      readonly asked?: QuestionId
    }
  /** Put the card of this article into the message that is being written. */
  | { readonly svar: 'insert'; readonly id: ArticleId; readonly locale: Locale }
  /** None of the choices was it. */
  | { readonly svar: 'none'; readonly asked?: QuestionId }
  /** Ask this, as if it had been written. */
  | { readonly svar: 'ask'; readonly text: string }
  /** Answer in this language from now on; undefined: automatic. */
  | { readonly svar: 'language'; readonly locale: Locale | undefined }
  /** Erase what is kept of whoever pressed. */
  | { readonly svar: 'forget' }
  /** Take this card's question back. */
  | { readonly svar: 'cancel' }
  | RequestPress

/** Of a question that is kept. */
export type QuestionId = string

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
    case 'insert':
      return readInsert(value)
    case 'none':
      return { svar: 'none', ...readAsked(value) }
    case 'ask':
      return isText(value.text, longestText) ? { svar: 'ask', text: value.text } : undefined
    case 'language':
      return readLanguage(value)
    case 'forget':
    case 'cancel':
      return { svar: value.svar }
    default: // not a closed set: this one comes from outside
      return readRequestPress(value)
  }
}

type Sent = Readonly<Record<string, unknown>>

function readArticle({ id, locale, ...rest }: Sent): CardAction | undefined {
  if (!isText(id, longestId) || !isText(locale, longestLocale)) return undefined
  const known = toLocale(locale)
  return known === undefined ? undefined : { svar: 'article', id, locale: known, ...readAsked(rest) }
}

function readInsert({ id, locale }: Sent): CardAction | undefined {
  const known = isText(locale, longestLocale) ? toLocale(locale) : undefined
  return isText(id, longestId) && known !== undefined ? { svar: 'insert', id, locale: known } : undefined
}

const readAsked = ({ asked }: Sent): { readonly asked?: QuestionId } =>
  isText(asked, longestQuestionId) ? { asked } : {}

const longestQuestionId = 40 // a UUID has 36

function readLanguage({ locale }: Sent): CardAction | undefined {
  if (locale === automatic) return { svar: 'language', locale: undefined }
  const known = isText(locale, longestLocale) ? toLocale(locale) : undefined
  return known === undefined ? undefined : { svar: 'language', locale: known }
}

/** The choice of no language in particular. */
export const automatic = 'automatic'

const longestLocale = 35 // RFC 5646 wants room for at least that much

const isText = (value: unknown, longest: number): value is string =>
  typeof value === 'string' && value.trim() !== '' && value.length <= longest

const isRecord = (value: unknown): value is Sent =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
