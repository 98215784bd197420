import { cutText } from '../../locale/cut-text.ts'
import type { RequestAction, RequestParty } from '../../record/next-state.ts'

/** What a press of a button about requests to experts sends back. */
export type RequestPress =
  /** Draw the form; `asked` and `step` say where the person is stuck. */
  | { readonly svar: 'expert'; readonly asked?: string; readonly step?: number }
  /** Send it. `request` is the id of the request, made with the form: a double click makes one request. */
  | {
      readonly svar: 'send-request'
      readonly request: string
      readonly asked?: string
      readonly step?: number
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
      /** An expert's answer. */
      readonly text?: string
      /** Pressed in the list of one's own requests, which is to be shown anew. */
      readonly list?: true
    }
  /** Draw the form of an expert's answer. */
  | { readonly svar: 'reply-form'; readonly request: string; readonly version: number }

/** Characters; all of them fit into one card. */
export const longestTitle = 200
export const longestDetails = 2000
export const longestReply = 2000

type Sent = Readonly<Record<string, unknown>>

/** Reads what a button sent. It comes from outside: anybody can send anything. */
export function readRequestPress(sent: Sent): RequestPress | undefined {
  const { request, version, title, details } = sent
  if (sent.svar === 'expert') return { svar: 'expert', ...readAsked(sent), ...readStep(sent) }
  if (!isId(request)) return undefined
  if (sent.svar === 'send-request')
    return {
      svar: 'send-request',
      request,
      ...readAsked(sent),
      ...readStep(sent),
      title: words(title, longestTitle),
      details: words(details, longestDetails),
    }
  if (!isVersion(version)) return undefined
  if (sent.svar === 'reply-form') return { svar: 'reply-form', request, version }
  return sent.svar === 'change-request' ? readChange(sent, request, version) : undefined
}

const changes: readonly RequestAction[] = ['assign', 'release', 'answer', 'close', 'reopen', 'withdraw']

function readChange(
  { change, as, text, list }: Sent,
  request: string,
  version: number,
): RequestPress | undefined {
  const known = changes.find((each) => each === change)
  if (known === undefined || (as !== 'requester' && as !== 'expert')) return undefined
  return {
    svar: 'change-request',
    request,
    version,
    change: known,
    as,
    ...(typeof text === 'string' ? { text: words(text, longestReply) } : {}),
    ...(list === true ? { list } : {}),
  }
}

const readAsked = ({ asked }: Sent): { readonly asked?: string } => (isId(asked) ? { asked } : {})

const readStep = ({ step }: Sent): { readonly step?: number } =>
  typeof step === 'number' && Number.isInteger(step) && step > 0 && step <= 999 ? { step } : {}

/** An empty field is not sent by some clients. */
const words = (value: unknown, longest: number): string =>
  typeof value === 'string' ? cutText(value.trim(), longest) : ''

const isId = (value: unknown): value is string =>
  typeof value === 'string' && value !== '' && value.length <= 40 // a UUID has 36

const isVersion = (value: unknown): value is number => Number.isInteger(value) && Number(value) > 0
