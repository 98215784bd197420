import type { Mended, Repair } from './repair.ts'

const delimiterRow = /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/

/**
 * Gives a table's header as many cells as its widest row has: a parser drops the cells that stand beyond the header,
 * and their words with them.
 */
export function widenTables(markdown: string): Mended<string> {
  if (!markdown.includes('|')) return { value: markdown, repairs: [] }
  const lines = markdown.split('\n')
  const repairs: Repair[] = []
  for (let row = 1; row < lines.length; row++) {
    const [header = '', delimiter = ''] = lines.slice(row - 1, row + 1)
    if (!delimiter.includes('|') || !delimiterRow.test(delimiter) || !header.includes('|')) continue
    const end = endOfTable(lines, row + 1)
    const missing = Math.max(0, ...lines.slice(row + 1, end).map(cellsOf)) - cellsOf(delimiter)
    if (missing <= 0) continue
    lines[row - 1] = closed(header) + ' |'.repeat(missing)
    lines[row] = closed(delimiter) + ' --- |'.repeat(missing)
    repairs.push({ kind: 'narrow-table', line: row, found: header, made: lines[row - 1] ?? header })
    row = end
  }
  return repairs.length === 0 ? { value: markdown, repairs } : { value: lines.join('\n'), repairs }
}

function endOfTable(lines: readonly string[], start: number): number {
  const blank = lines.findIndex((line, index) => index >= start && line.trim() === '')
  return blank < 0 ? lines.length : blank
}

/** Bars that part cells; those at the two ends part nothing. */
const cellsOf = (line: string): number =>
  closed(line)
    .replace(/^\s*\|/, '')
    .match(/(?<!\\)\|/g)?.length ?? 0

const closed = (line: string): string => {
  const text = line.trimEnd()
  return /(?<!\\)\|$/.test(text) ? text : `${text} |`
}
