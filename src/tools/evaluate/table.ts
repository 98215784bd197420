/** Rows under a head, columns as wide as their widest cell: the first to the left, all others to the right. */
export function table(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  )
  return rows.map((row) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  )
}

export const decimal = (value: number | undefined, digits = 3): string =>
  value === undefined ? '–' : value.toFixed(digits)

export const percent = (value: number | undefined): string =>
  value === undefined ? '–' : `${(value * 100).toFixed(1)} %`
