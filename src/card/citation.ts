import type { Edition } from '../article/article.ts'
import type { Block } from '../article/block.ts'
import { plainTextOf } from '../article/plain-text-of.ts'
import { cutText } from '../locale/cut-text.ts'
import { shorten } from './shorten.ts'

/** The article behind an answer, as Teams shows it where `[1]` is pressed. */
export interface Citation {
  readonly name: string
  readonly url: string | undefined
  readonly abstract: string
}

const most = { name: 80, abstract: 160 } // characters that Teams takes

export const citationOf = ({ title, source }: Edition, blocks: readonly Block[]): Citation => ({
  name: shorten(title, most.name),
  url: source?.url?.startsWith('https:') ? source.url : undefined,
  abstract: shorten(cutText(plainTextOf(blocks), 400).replace(/\s+/g, ' ').trim(), most.abstract) || title,
})
