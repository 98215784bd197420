import type { ArticleId } from '../../article/article.ts'
import { cutText } from '../../locale/cut-text.ts'
import { type Locale, toLocale } from '../../locale/locale.ts'
import type { RequestAction, RequestParty } from '../../record/next-state.ts'

/** A step of an article as a reader sees it; procedure and step are counted from 1, as `StepPlace` does. */
export interface StuckPlace {
  readonly id: ArticleId
  readonly locale: Locale
  readonly procedure: number
  readonly step: number
}

/** What a press of a button about requests to experts sends back. */
export type RequestPress =
  /** Draw the form; `asked` is the question it is about, `stuck` where the person is stuck. */
  | { readonly svar: 'expert'; readonly asked?: string; readonly stuck?: StuckPlace }
  /** Send it. `request` is the id of the request, made with the form: a double click makes one request. */
  | {
      readonly svar: 'send-request'
      readonly request: string
      readonly asked?: string
      readonly stuck?: StuckPlace
      readonly title: string
      readonly details: string
    }
  /** Change one that was seen in this version. */
  | {
      readonly svar: 'change-request'
      readonly request: string
      readonly version: number
      readonly change: RequestAction
      readonly as: RequestParty
      /** An expert's answer, or why a requester reopens it; a button without a form sends none. */
      readonly text?: string
      /** Pressed in the list of one's own requests, which is to be shown anew. */
      readonly list?: true
    }
  /** Draw the form of an expert's answer. */
  | { readonly svar: 'reply-form'; readonly request: string; readonly version: number }
  /** Draw the form of why a requester reopens it. */
  | {
      readonly svar: 'reopen-form'
      readonly request: string
      readonly version: number
      readonly list?: true
    }

/** Characters; all of them fit into one card. */
export const longestTitle = 200
export const longestDetails = 2000
export const longestReply = 2000

type Sent = Readonly<Record<string, unknown>>

/** Reads what a button sent. It comes from outside: anybody can send anything. */
export function readRequestPress(sent: Sent): RequestPress | undefined {
  const { request, version, title, details } = sent
  if (sent.svar === 'expert') return { svar: 'expert', ...readAsked(sent), ...readStuck(sent) }
  if (!isId(request)) return undefined
  if (sent.svar === 'send-request')
    return {
      svar: 'send-request',
      request,
      ...readAsked(sent),
      ...readStuck(sent),
      title: words(title, longestTitle),
      details: words(details, longestDetails),
    }
  if (!isVersion(version)) return undefined
  if (sent.svar === 'reply-form') return { svar: 'reply-form', request, version }
  if (sent.svar === 'reopen-form') return { svar: 'reopen-form', request, version, ...readList(sent) }
  return sent.svar === 'change-request' ? readChange(sent, request, version) : undefined
}

const changes: readonly RequestAction[] = ['assign', 'release', 'answer', 'close', 'reopen', 'withdraw']

function readChange(sent: Sent, request: string, version: number): RequestPress | undefined {
  const { change, as, text } = sent
  const known = changes.find((each) => each === change)
  if (known === undefined || (as !== 'requester' && as !== 'expert')) return undefined
  return {
    svar: 'change-request',
    request,
    version,
    change: known,
    as,
    ...(typeof text === 'string' ? { text: words(text, longestReply) } : {}),
    ...readList(sent),
  }
}

const readList = ({ list }: Sent): { readonly list?: true } => (list === true ? { list } : {})

const readAsked = ({ asked }: Sent): { readonly asked?: string } => (isId(asked) ? { asked } : {})

function readStuck({ stuck }: Sent): { readonly stuck?: StuckPlace } {
  if (typeof stuck !== 'object' || stuck === null) return {}
  const { id, locale, procedure, step } = stuck as Sent
  const known = typeof locale === 'string' && locale.length <= LONGEST_LOCALE ? toLocale(locale) : undefined
  if (typeof id !== 'string' || id === '' || id.length > LONGEST_ARTICLE || known === undefined) return {}
  return isCount(procedure) && isCount(step) ? { stuck: { id, locale: known, procedure, step } } : {}
}

const LONGEST_ARTICLE = 300 // characters of an id, which is a path
const LONGEST_LOCALE = 35 // RFC 5646 wants room for at least that much

const isCount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value > 0 && value <= 999

/** An empty field is not sent by some clients. */
const words = (value: unknown, longest: number): string =>
  typeof value === 'string' ? cutText(value.trim(), longest) : ''

const isId = (value: unknown): value is string =>
  typeof value === 'string' && value !== '' && value.length <= 40 // a UUID has 36

const isVersion = (value: unknown): value is number => Number.isInteger(value) && Number(value) > 0
