import type { Block, Inline, LinkTarget } from '../../src/article/block.ts'
import type { Drawing } from '../../src/card/drawing.ts'
import { plainSpan, type Span } from '../../src/card/spans.ts'
import { locale } from '../../src/locale/locale.ts'
import { phrasesOf } from '../../src/locale/phrases-of.ts'

export const aDrawing = (over: Partial<Drawing> = {}): Drawing => ({
  reader: locale('en-US'),
  phrases: phrasesOf(locale('en-US')),
  channel: 'teams',
  isRightToLeft: false,
  isCompact: false,
  ...over,
})

export const aSpan = (text: string, over: Partial<Span> = {}): Span => ({ ...plainSpan(text), ...over })

export const toPage = (url: string): LinkTarget => ({ kind: 'url', url })
export const toArticle = (id: string): LinkTarget => ({ kind: 'article', id, fragment: undefined })

export const words = (text: string): Inline => ({ kind: 'text', text })
export const link = (text: string, target: LinkTarget): Inline => ({
  kind: 'link',
  target,
  content: [words(text)],
})
export const paragraph = (...content: readonly Inline[]): Block => ({ kind: 'paragraph', content })
export const steps = (...contents: readonly (readonly Inline[])[]): Block => ({
  kind: 'steps',
  steps: contents.map((content, index) => ({ number: index + 1, blocks: [paragraph(...content)] })),
})
