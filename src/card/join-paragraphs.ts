/** Markdown with an empty line between parts; without those that say nothing. */
export const joinParagraphs = (parts: readonly string[]): string =>
  parts.filter((part) => part !== '').join('\n\n')
