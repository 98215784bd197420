import type { Block } from './block.ts'
import type { MarkdownNode } from './parse-markdown.ts'
import { readAlert } from './read-alert.ts'
import { type RawInline, readInlines } from './read-inlines.ts'

/** Blocks of a text whose link targets are still as written. */
export type RawBlock = Block<string>

export const readBlocks = (nodes: readonly MarkdownNode[]): readonly RawBlock[] => nodes.flatMap(readBlock)

function readBlock(node: MarkdownNode): readonly RawBlock[] {
  switch (node.type) {
    case 'heading':
      return [{ kind: 'heading', level: node.level, content: contentOf(node) }]
    case 'paragraph':
      return [{ kind: 'paragraph', content: contentOf(node) }]
    case 'ordered_list':
      return [{ kind: 'steps', steps: readSteps(node) }]
    case 'bullet_list':
      return [{ kind: 'bullets', items: node.children.map((item) => readBlocks(item.children)) }]
    case 'blockquote':
      return [readAlert(readBlocks(node.children))]
    case 'fence':
    case 'code_block':
      return [{ kind: 'code', text: node.text.replace(/\n$/, ''), language: node.info.trim() || undefined }]
    case 'table':
      return [readTable(node)]
    case 'hr':
      return [{ kind: 'rule' }]
    default:
      return readBlocks(node.children)
  }
}

const contentOf = (node: MarkdownNode): readonly RawInline[] =>
  readInlines(node.children.flatMap((inline) => inline.children))

const readSteps = (list: MarkdownNode) => {
  const first = Number(list.children[0]?.info ?? 1)
  return list.children.map((item, index) => ({ number: first + index, blocks: readBlocks(item.children) }))
}

function readTable(table: MarkdownNode): RawBlock {
  const rows = table.children.flatMap((part) => part.children.map((row) => row.children.map(contentOf)))
  const [header = [], ...rest] = rows
  return { kind: 'table', header, rows: rest }
}
