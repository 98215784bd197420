/** Reads a date as articles have it: `MM/DD/YYYY`, `YYYY-MM-DD`, or what the YAML parser made of the latter. */
export function toIsoDate(value: unknown): string | undefined {
  if (value instanceof Date)
    return Number.isNaN(value.getTime()) ? undefined : value.toISOString().slice(0, 10)
  if (typeof value !== 'string') return undefined
  const american = /^\s*(\d{1,2})\/(\d{1,2})\/(\d{4})\s*$/.exec(value)
  if (american) return realDate(american[3], american[1], american[2])
  const iso = /^\s*(\d{4})-(\d{2})-(\d{2})(?:T.*)?\s*$/.exec(value)
  return iso ? realDate(iso[1], iso[2], iso[3]) : undefined
}

function realDate(year = '', month = '', day = ''): string | undefined {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const time = Date.parse(`${date}T00:00:00Z`)
  // `2021-02-31` would roll over into March.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date) ? date : undefined
}
