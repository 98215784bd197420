import type { Locale } from './locale.ts'

/** Commands and names of languages are written in small letters where they stand in a sentence. */
export const capital = (text: string, locale: Locale): string =>
  text.charAt(0).toLocaleUpperCase(locale) + text.slice(1)
