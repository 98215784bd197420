import type { Block, Inline } from '../../src/article/block.ts'

/** Every inline of blocks, the ones within others too. */
export const inlinesOf = (blocks: readonly Block[]): readonly Inline[] => blocks.flatMap(inlinesOfBlock)

function inlinesOfBlock(block: Block): readonly Inline[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return withInner(block.content)
    case 'steps':
      return block.steps.flatMap(({ blocks }) => inlinesOf(blocks))
    case 'bullets':
      return block.items.flatMap(inlinesOf)
    case 'alert':
    case 'quote':
      return inlinesOf(block.blocks)
    case 'table':
      return [block.header, ...block.rows].flat().flatMap(withInner)
    case 'code':
    case 'video':
    case 'rule':
      return []
  }
}

const withInner = (content: readonly Inline[]): readonly Inline[] =>
  content.flatMap((inline) => ('content' in inline ? [inline, ...withInner(inline.content)] : [inline]))
