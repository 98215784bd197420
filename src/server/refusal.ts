import { cutText } from '../locale/cut-text.ts'
/** Why a request is not served. The status goes to the caller, the reason to our log only. */
export type Refusal = { readonly kind: 'refuse'; readonly status: number; readonly reason: string }

export const refuse = (status: number, reason: string): Refusal => ({ kind: 'refuse', status, reason })

const longestQuote = 100 // characters

/** What a stranger wrote, fit for one line of a log. */
export const quote = (text: string): string =>
  `\`${cutText(text, longestQuote).replace(/[^\p{L}\p{N}\p{P}\p{S} ]/gu, '?')}\``
