import type { ArticleId } from '../article/article.ts'
import { type Locale, toLocale } from '../locale/locale.ts'
import { type RequestPress, readRequestPress } from './requests/request-action.ts'
import { readVotePress, type VotePress } from './vote-action.ts'

/** What a press of one of Svar's own buttons sends back. `for`: whom it is for alone, as `pressedFor` tells. */
export type CardAction = Pressed & { readonly for?: string }

type Pressed =
  /** Show this article in this edition. `asked` is the question that it was a choice for. */
  | {
      readonly svar: 'article'
      readonly id: ArticleId
      readonly locale: Locale
      readonly asked?: QuestionId
    }
  /** Put the card of this article into the message that is being written. */
  | { readonly svar: 'insert'; readonly id: ArticleId; readonly locale: Locale }
  /** Turn the card of this article, which stays in its place. */
  | ({ readonly svar: 'view'; readonly view: CardView } & OfArticle)
  /** Show one step of one of the article's procedures, both counted from 1, in the place of the card. */
  | ({ readonly svar: 'step'; readonly procedure: number; readonly step: number } & OfArticle)
  /** Search again in the place of this answer: for the words as written, or not as a follow-up. */
  | { readonly svar: 'exact' | 'alone'; readonly text: string; readonly asked?: QuestionId }
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
  | VotePress

/** How an article stands on its card: as the reader has it, in English, or with the English names of buttons beside. */
export type CardView = 'local' | 'original' | 'names'

/** `locale` is the reader's. */
interface OfArticle {
  readonly id: ArticleId
  readonly locale: Locale
  readonly asked?: QuestionId
}

/** Of a question that is kept. */
export type QuestionId = string

/** The verb of `Action.Execute`. */
export const cardVerb = 'svar'

const longestId = 300 // the longest path in the public corpus has about 100 characters
const longestText = 1600 // a question is cut before, but for its codes

/** Reads what a button sent. It comes from outside: anybody can send anything. */
export function readCardAction(value: unknown): CardAction | undefined {
  if (!isRecord(value)) return undefined
  const action = readPressed(value)
  return action && isText(value.for, longestQuestionId) ? { ...action, for: value.for } : action
}

function readPressed(value: Sent): Pressed | undefined {
  switch (value.svar) {
    case 'article':
      return readArticle(value)
    case 'insert':
      return readInsert(value)
    case 'view':
      return readView(value)
    case 'step':
      return readStep(value)
    case 'exact':
    case 'alone':
      return isText(value.text, longestText)
        ? { svar: value.svar, text: value.text, ...readAsked(value) }
        : undefined
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
      return readRequestPress(value) ?? readVotePress(value)
  }
}

type Sent = Readonly<Record<string, unknown>>

function readArticle(value: Sent): Pressed | undefined {
  const of = readOfArticle(value)
  return of && { svar: 'article', ...of }
}

function readView(value: Sent): Pressed | undefined {
  const view = cardViews.find((each) => each === value.view)
  const of = readOfArticle(value)
  return view && of && { svar: 'view', view, ...of }
}

const cardViews = ['local', 'original', 'names'] as const

function readStep(value: Sent): Pressed | undefined {
  const { procedure, step } = value
  const of = readOfArticle(value)
  return of && isCount(procedure) && isCount(step) ? { svar: 'step', procedure, step, ...of } : undefined
}

function readOfArticle({ id, locale, ...rest }: Sent): OfArticle | undefined {
  if (!isText(id, longestId) || !isText(locale, longestLocale)) return undefined
  const known = toLocale(locale)
  return known && { id, locale: known, ...readAsked(rest) }
}

function readInsert({ id, locale }: Sent): Pressed | undefined {
  const known = isText(locale, longestLocale) ? toLocale(locale) : undefined
  return isText(id, longestId) && known !== undefined ? { svar: 'insert', id, locale: known } : undefined
}

const mostSteps = 1000

const isCount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= mostSteps

const readAsked = ({ asked }: Sent): { readonly asked?: QuestionId } =>
  isText(asked, longestQuestionId) ? { asked } : {}

const longestQuestionId = 40 // a UUID has 36

/** No choice, or one that nobody offered, changes nothing. */
function readLanguage({ locale }: Sent): Pressed {
  if (locale === automatic) return { svar: 'language', locale: undefined }
  const known = isText(locale, longestLocale) ? toLocale(locale) : undefined
  return known === undefined ? { svar: 'cancel' } : { svar: 'language', locale: known }
}

/** The choice of no language in particular. */
export const automatic = 'automatic'

const longestLocale = 35 // RFC 5646 wants room for at least that much

const isText = (value: unknown, longest: number): value is string =>
  typeof value === 'string' && value.trim() !== '' && value.length <= longest

const isRecord = (value: unknown): value is Sent =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
