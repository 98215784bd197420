import type { Block, Inline, LinkTarget } from '../article/block.ts'
import { inlineText } from '../article/plain-text-of.ts'

/** A link where it stands in an article. */
export interface PlacedLink {
  readonly target: LinkTarget
  readonly text: string
  /** What its sentence says before it. */
  readonly before: string
  readonly isInStep: boolean
}

/** Every link of an article, in its order. */
export const linksOf = (blocks: readonly Block[], isInStep = false): readonly PlacedLink[] =>
  blocks.flatMap((block) => linksOfBlock(block, isInStep))

function linksOfBlock(block: Block, isInStep: boolean): readonly PlacedLink[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return linksOfInlines(block.content, isInStep)
    case 'steps':
      return block.steps.flatMap((step) => linksOf(step.blocks, true))
    case 'bullets':
      return block.items.flatMap((item) => linksOf(item, isInStep))
    case 'alert':
    case 'quote':
      return linksOf(block.blocks, isInStep)
    case 'table':
      return [block.header, ...block.rows].flat().flatMap((cell) => linksOfInlines(cell, isInStep))
    case 'video':
      return [{ target: { kind: 'url', url: block.url }, text: '', before: '', isInStep }]
    case 'code':
    case 'rule':
      return []
  }
}

const linksOfInlines = (content: readonly Inline[], isInStep: boolean, outside = ''): readonly PlacedLink[] =>
  content.flatMap((inline, at) => {
    const before = () => outside + inlineText(content.slice(0, at))
    switch (inline.kind) {
      case 'link': {
        const sentence = before().split(sentenceEnd).at(-1) ?? ''
        return [{ target: inline.target, text: inlineText(inline.content), before: sentence, isInStep }]
      }
      case 'strong':
      case 'emphasis':
        return linksOfInlines(inline.content, isInStep, before())
      default:
        return []
    }
  })

const sentenceEnd = /[.!?;؟]\s+|[。！？]|\n/u
