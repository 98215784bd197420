import type { Block, Inline, LinkTarget } from '../article/block.ts'
import { inlineText } from '../article/plain-text-of.ts'

/** A link where it stands in an article. */
export interface PlacedLink {
  readonly target: LinkTarget
  readonly text: string
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
      return [{ target: { kind: 'url', url: block.url }, text: '', isInStep }]
    case 'code':
    case 'rule':
      return []
  }
}

const linksOfInlines = (content: readonly Inline[], isInStep: boolean): readonly PlacedLink[] =>
  content.flatMap((inline) => {
    switch (inline.kind) {
      case 'link':
        return [{ target: inline.target, text: inlineText(inline.content), isInStep }]
      case 'strong':
      case 'emphasis':
        return linksOfInlines(inline.content, isInStep)
      default:
        return []
    }
  })
