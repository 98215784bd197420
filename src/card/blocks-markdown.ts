import type { Block, Inline, TableCell } from '../article/block.ts'
import type { Phrases } from '../locale/phrases/phrases.ts'
import { safeUrl } from './follow.ts'
import { lineMarkdown } from './line-markdown.ts'
import { piecesOf, spansOf } from './spans.ts'

/** Blocks as CommonMark, with the numbers, links, code and tables of the article. */
export const blocksMarkdown = (blocks: readonly Block[], phrases: Phrases): string =>
  blocks.map((block) => blockMarkdown(block, phrases)).join('\n\n')

function blockMarkdown(block: Block, phrases: Phrases): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(Math.min(block.level, 6))} ${oneLine(block.content, phrases)}`
    case 'paragraph':
      return paragraphMarkdown(block.content, phrases)
    case 'steps':
      return block.steps.map(({ number, blocks }) => item(`${number}. `, blocks, phrases)).join('\n')
    case 'bullets':
      return block.items.map((blocks) => item('- ', blocks, phrases)).join('\n')
    case 'alert':
      return quote(`**${phrases[block.alert]}**\n\n${blocksMarkdown(block.blocks, phrases)}`)
    case 'quote':
      return quote(blocksMarkdown(block.blocks, phrases))
    case 'code':
      return fenced(block.text, block.language)
    case 'table':
      return tableMarkdown(block.header, block.rows, phrases)
    case 'video':
      return `[${phrases.video}](${safeUrl(block.url)})`
    case 'rule':
      return '---'
  }
}

const oneLine = (content: readonly Inline[], { image }: Phrases): string =>
  lineMarkdown(spansOf(content, image))

const paragraphMarkdown = (content: readonly Inline[], { image }: Phrases): string =>
  piecesOf(content, image)
    .map((piece) => {
      if (piece.kind === 'line') return lineMarkdown(piece.spans)
      const picture = `![${piece.alt.replace(/[[\]]/g, '\\$&')}](${safeUrl(piece.url)})`
      return piece.target?.kind === 'url' ? `[${picture}](${safeUrl(piece.target.url)})` : picture
    })
    .join('  \n')

/** What belongs to an item stands as far in as its words begin. */
const item = (mark: string, blocks: readonly Block[], phrases: Phrases): string =>
  mark + blocksMarkdown(blocks, phrases).replace(/\n(?=[^\n])/g, `\n${' '.repeat(mark.length)}`)

const quote = (markdown: string): string => markdown.replace(/^/gm, '> ').replace(/ +$/gm, '')

function fenced(code: string, language: string | undefined): string {
  const longest = Math.max(2, ...(code.match(/`+/g) ?? []).map((ticks) => ticks.length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}${language ?? ''}\n${code.replace(/\s+$/, '')}\n${fence}`
}

function tableMarkdown(
  header: readonly TableCell[],
  rows: readonly (readonly TableCell[])[],
  phrases: Phrases,
): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const cells = (row: readonly TableCell[]) =>
    row.map((cell) => oneLine(cell, phrases).replaceAll('|', '\\|'))
  return [line(cells(header)), line(header.map(() => '---')), ...rows.map((row) => line(cells(row)))].join(
    '\n',
  )
}
