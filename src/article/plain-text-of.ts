import type { Block, Inline } from './block.ts'

/** The words of blocks, one line a paragraph, without numbers and marks. */
export const plainTextOf = (blocks: readonly Block[]): string => linesOf(blocks).join('\n')

export const linesOf = (blocks: readonly Block[]): readonly string[] =>
  blocks.flatMap(linesOfBlock).filter((line) => line.trim() !== '')

function linesOfBlock(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [inlineText(block.content)]
    case 'steps':
      return block.steps.flatMap((step) => linesOf(step.blocks))
    case 'bullets':
      return block.items.flatMap(linesOf)
    case 'alert':
    case 'quote':
      return linesOf(block.blocks)
    case 'code':
      return [block.text]
    case 'table':
      return [block.header, ...block.rows].map((row) => row.map(inlineText).join(' | '))
    case 'video':
    case 'rule':
      return []
  }
}

export const inlineText = (content: readonly Inline<unknown>[]): string => content.map(textOf).join('')

function textOf(inline: Inline<unknown>): string {
  switch (inline.kind) {
    case 'text':
    case 'code':
      return inline.text
    case 'strong':
    case 'emphasis':
    case 'link':
      return inlineText(inline.content)
    case 'image':
      return inline.alt
    case 'break':
      return '\n'
  }
}
