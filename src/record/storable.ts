/**
 * A value that both databases take as it is. PostgreSQL refuses a NUL and SQLite cuts the text there; halves of a
 * character become a replacement mark; a boolean ends the process in libsql, so it is a number.
 */
export function storable(value: unknown): string | number | null {
  switch (typeof value) {
    case 'string':
      return value.replaceAll('\0', '').replaceAll(/\p{Surrogate}/gu, '\uFFFD')
    case 'number':
      if (Number.isFinite(value)) return value
      break
    case 'boolean':
      return value ? 1 : 0
    case 'object':
      if (value === null) return null
  }
  throw new TypeError(`A value for the record is ${typeof value}, expected text, a finite number or null`)
}
