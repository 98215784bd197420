import { alikeTexts } from './alike-texts.ts'
import { fold, normalize } from './normalize.ts'

export interface NearTitle {
  readonly article: number
  readonly title: string
  /** The share of what was typed whose letters the title holds. */
  readonly share: number
}

export interface LikelyTitle {
  readonly article: number
  readonly likeness: number
}

/** How likely each title is to become what has been typed of it so far. */
export function rankTitles(text: string, nearest: readonly NearTitle[]): readonly LikelyTitle[] {
  const typed = plain(text)
  const titles = nearest.map((near) => ({ ...near, plain: plain(near.title) }))
  const alike = alikeTexts(
    typed,
    titles.map((one) => one.plain),
    options,
  )
  const spelling = new Map(alike.map((one) => [one.text, one.likeness]))
  return titles.map(({ article, share, plain: title }) => ({
    article,
    likeness:
      worth.letters * share +
      worth.spelling * (spelling.get(title) ?? 0) +
      worth.beginning * beginningOf(typed, title) +
      worth.shortness * (typed.length / Math.max(typed.length, title.length)),
  }))
}

const worth = { letters: 0.5, spelling: 0.3, beginning: 0.2, shortness: 0.05 } as const

const options = {
  threshold: 0.5, // of the letters that may differ
  ignoreLocation: true, // a word may stand anywhere in a title
  ignoreFieldNorm: true,
}

const plain = (text: string): string => normalize(text).trim().split(/\s+/).map(fold).join(' ')

/** 1 where the title begins so, a half where one of its words does. */
const beginningOf = (typed: string, title: string): number =>
  title.startsWith(typed) ? 1 : ` ${title}`.includes(` ${typed}`) ? 0.5 : 0
