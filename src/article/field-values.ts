/** Trimmed; undefined for what is no text or has no words. */
export const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined

/** An https address. */
export const webAddressOf = (value: unknown): string | undefined => {
  const text = textOf(value)
  return text !== undefined && /^https:\/\//i.test(text) && URL.canParse(text) ? text : undefined
}

/** A list as it is, nothing as an empty one, anything else as a list of one. */
export const listOf = (value: unknown): readonly unknown[] => {
  if (value === undefined || value === null) return []
  return Array.isArray(value) ? value : [value]
}
