import { cutText } from '../../locale/cut-text.ts'
import { table } from '../evaluate/table.ts'
import type { Section } from './sections.ts'

const WIDEST_TEXT = 60 // more than that of a question breaks the lines of a terminal
const MOST_ROWS = 20 // of a section on a terminal; --csv and --json have them all

/** For a terminal. */
export const tableLines = (sections: readonly Section[]): readonly string[] =>
  sections.flatMap(({ name, title, head, rows }, place) => [
    ...(place === 0 ? [] : ['']),
    title,
    ...(rows.length === 0
      ? ['  none']
      : table([head, ...rows.slice(0, MOST_ROWS)].map((row) => row.map(short))).map((line) => `  ${line}`)),
    ...(rows.length > MOST_ROWS ? [`  … ${rows.length - MOST_ROWS} more, see --only ${name} --csv`] : []),
  ])

function short(cell: string): string {
  const text = cell.replaceAll(/\s+/g, ' ')
  const characters = [...text]
  if (characters.length <= WIDEST_TEXT) return text
  return `${cutText(text, characters.slice(0, WIDEST_TEXT - 1).join('').length)}…`
}

/** One table after the other, an empty line between them. */
export const csvLines = (sections: readonly Section[]): readonly string[] =>
  sections.flatMap(({ head, rows }, place) => [
    ...(place === 0 ? [] : ['']),
    ...[head, ...rows].map((row) => row.map(csvCell).join(',')),
  ])

// A spreadsheet runs what begins like a formula, and these words are anybody's.
function csvCell(cell: string): string {
  const harmless = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell
  return /[",\n\r]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}
