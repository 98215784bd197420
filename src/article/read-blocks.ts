import type { Block, Step } from './block.ts'
import type { MarkdownNode } from './parse-markdown.ts'
import { fillAlerts, readAlert, videoUrl } from './read-alert.ts'
import { type RawInline, readInlines } from './read-inlines.ts'

/** Blocks of a text whose link targets are still as written. */
export type RawBlock = Block<string>

export const readBlocks = (nodes: readonly MarkdownNode[]): readonly RawBlock[] =>
  fillAlerts(nodes.flatMap(readBlock))

function readBlock(node: MarkdownNode): readonly RawBlock[] {
  switch (node.type) {
    case 'heading':
      return [{ kind: 'heading', level: node.level, content: contentOf(node) }]
    case 'paragraph':
      return [readParagraph(contentOf(node))]
    case 'ordered_list':
      return [{ kind: 'steps', steps: readSteps(node) }]
    case 'bullet_list':
      return [{ kind: 'bullets', items: node.children.map(readItem) }]
    case 'blockquote':
      return readQuote(readBlocks(node.children))
    case 'fence':
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

function readParagraph(content: readonly RawInline[]): RawBlock {
  const url = videoUrl(content)
  return url === undefined ? { kind: 'paragraph', content } : { kind: 'video', url }
}

// Every restart at 1 in the public articles begins another procedure; a list that goes on says so with its number.
function readSteps(list: MarkdownNode): readonly Step<string>[] {
  const first = numberOf(list)
  return list.children.map((item, index) => ({ number: first + index, blocks: readItem(item) }))
}

const numberOf = (list: MarkdownNode): number => Number(list.children[0]?.info ?? 1)

// An item that begins with a list of one is a date or an ordinal: `- 7. april`, `- 2020. gada 1. augusts`.
function readItem(item: MarkdownNode): readonly RawBlock[] {
  const [first, ...rest] = item.children
  if (first?.type !== 'ordered_list' || first.children.length !== 1) return readBlocks(item.children)
  const [paragraph, ...inner] = readBlocks(first.children[0]?.children ?? [])
  const number = { kind: 'text', text: `${numberOf(first)}. ` } as const
  const content = paragraph?.kind === 'paragraph' ? [number, ...paragraph.content] : [number]
  const others = paragraph === undefined || paragraph.kind === 'paragraph' ? inner : [paragraph, ...inner]
  return [{ kind: 'paragraph', content }, ...others, ...readBlocks(rest)]
}

function readQuote(blocks: readonly RawBlock[]): readonly RawBlock[] {
  const [first, ...rest] = blocks
  return first?.kind === 'video' ? [first, ...rest] : [readAlert(blocks)]
}

function readTable(table: MarkdownNode): RawBlock {
  const rows = table.children.flatMap((part) => part.children.map((row) => row.children.map(contentOf)))
  const [header = [], ...rest] = rows
  return { kind: 'table', header, rows: rest }
}
