import type { Block, TableCell } from '../article/block.ts'
import { inlineText } from '../article/plain-text-of.ts'
import type { CardElement, CardTableRow, Container } from './card.ts'
import type { Drawing } from './drawing.ts'
import { plainSpan, spansOf } from './spans.ts'
import { type TextPlace, textElement } from './text-element.ts'

type TableBlock = Extract<Block, { kind: 'table' }>

const mostColumns = 4 // more are too narrow to read on a phone
const rowCharacters = 45 // what a phone shows in a line; a word longer than its column runs over the next one

export function drawTable(table: TableBlock, drawing: Drawing): CardElement {
  const columns = Math.max(...[table.header, ...table.rows].map((row) => row.length))
  if (columns > mostColumns || longestWord(table) > rowCharacters / columns)
    return tableAsRows(table, drawing)
  return {
    type: 'Table',
    columns: Array.from({ length: columns }, () => ({ width: 1 })),
    firstRowAsHeaders: true,
    rows: [
      tableRow(table.header, drawing, { weight: 'Bolder' }),
      ...table.rows.map((row) => tableRow(row, drawing, {})),
    ],
    ...(drawing.isCompact ? {} : { fallback: tableAsRows(table, drawing) }),
  }
}

const longestWord = ({ header, rows }: TableBlock): number =>
  Math.max(0, ...[header, ...rows].flat().flatMap((cell) => inlineText(cell).split(/\s+/).map(widthOf)))

// A word of a script without spaces breaks anywhere.
const widthOf = (word: string): number =>
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(word) ? 1 : word.length

const tableRow = (cells: readonly TableCell[], drawing: Drawing, place: TextPlace): CardTableRow => ({
  type: 'TableRow',
  cells: cells.map((cell) => ({ type: 'TableCell', items: cellText(cell, drawing, place) })),
})

function cellText(cell: TableCell, drawing: Drawing, place: TextPlace): readonly CardElement[] {
  const spans = spansOf(cell, drawing.phrases.image)
  return spans.length === 0 ? [] : [textElement(spans, drawing, place)]
}

/** One line a row, for wide tables and for clients that know none. */
const tableAsRows = ({ header, rows }: TableBlock, drawing: Drawing): Container => ({
  type: 'Container',
  items: [
    ...lineOf(header, drawing, { weight: 'Bolder' }),
    ...rows.flatMap((row) => lineOf(row, drawing, { separator: true })),
  ],
})

function lineOf(cells: readonly TableCell[], drawing: Drawing, place: TextPlace): readonly CardElement[] {
  const texts = cells.map((cell) => spansOf(cell, drawing.phrases.image)).filter((spans) => spans.length > 0)
  const spans = texts.flatMap((text, index) => (index === 0 ? text : [plainSpan(' · '), ...text]))
  return spans.length === 0 ? [] : [textElement(spans, drawing, place)]
}
