import { phrases as enUs } from './en-us.ts'
import type { Phrases } from './phrases.ts'

/** What Svar says, by locale. */
export const allPhrases: Readonly<Record<string, Phrases>> = {
  'en-US': enUs,
}
