import type { ArticleId } from '../article/article.ts'
import { type Locale, toLocale } from '../locale/locale.ts'
import type { Verdict } from '../record/vote.ts'
import { readVoteWords, type VoteWords } from './vote-words.ts'

/** Whether this article helped. */
export interface VotePress {
  readonly svar: 'vote'
  readonly id: ArticleId
  /** Of the edition that was shown. */
  readonly locale: Locale
  readonly verdict: Verdict
  readonly asked?: string
  /** With what the form holds; its fields arrive beside the rest. */
  readonly sent?: VoteWords
}

const longest = { id: 300, locale: 35, asked: 40 } // characters

type Values = Readonly<Record<string, unknown>>

/** It comes from outside: undefined for what is no vote. */
export function readVotePress(value: Values): VotePress | undefined {
  const { svar, verdict, sent } = value
  const id = textIn(value, 'id')
  const locale = toLocale(textIn(value, 'locale') ?? '')
  if (svar !== 'vote' || id === undefined || locale === undefined) return undefined
  if (verdict !== 'up' && verdict !== 'down') return undefined
  const asked = textIn(value, 'asked')
  return {
    svar,
    id,
    locale,
    verdict,
    ...(asked === undefined ? {} : { asked }),
    ...(typeof sent === 'object' && sent !== null ? { sent: readVoteWords(value) } : {}),
  }
}

function textIn(value: Values, name: keyof typeof longest): string | undefined {
  const text = value[name]
  return typeof text === 'string' && text.trim() !== '' && text.length <= longest[name] ? text : undefined
}
