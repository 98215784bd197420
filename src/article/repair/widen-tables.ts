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
  let tables: readonly Rest[] | undefined
  for (let row = 1; row < lines.length; row++) {
    const [header = '', delimiter = ''] = lines.slice(row - 1, row + 1)
    if (!delimiter.includes('|') || !delimiterRow.test(delimiter) || !header.includes('|')) continue
    tables ??= restsOf(lines)
    const { widest, end } = tables[row + 1] ?? { widest: 0, end: lines.length }
    const missing = widest - cellsOf(delimiter)
    if (missing <= 0) continue
    lines[row - 1] = closed(header) + ' |'.repeat(missing)
    lines[row] = closed(delimiter) + ' --- |'.repeat(missing)
    repairs.push({ kind: 'narrow-table', line: row, found: header, made: lines[row - 1] ?? header })
    row = end
  }
  return repairs.length === 0 ? { value: markdown, repairs } : { value: lines.join('\n'), repairs }
}

/** What stands between a line and the next blank one. */
interface Rest {
  /** The most cells of a line. */
  readonly widest: number
  readonly end: number
}

/** Of each line, from the last one back: every row of a table may look like the beginning of one. */
function restsOf(lines: readonly string[]): readonly Rest[] {
  const rests: Rest[] = []
  let rest: Rest = { widest: 0, end: lines.length }
  for (let row = lines.length - 1; row >= 0; row--) {
    const line = lines[row] ?? ''
    rest =
      line.trim() === ''
        ? { widest: 0, end: row }
        : { widest: Math.max(rest.widest, cellsOf(line)), end: rest.end }
    rests[row] = rest
  }
  return rests
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
