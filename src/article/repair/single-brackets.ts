import { mendMatches } from './mend-matches.ts'
import { type Mended, mendInTurn } from './repair.ts'

/**
 * `[[label]](https://…)` becomes `[label](https://…)`. In Japanese, brackets name a button: a pair stays there. One
 * bracket too many goes in every language.
 */
export const singleBrackets = (markdown: string, language: string): Mended<string> =>
  mendInTurn(markdown, language === 'ja' ? [dropOdd] : [dropPair, dropOdd])

const dropPair = (markdown: string): Mended<string> =>
  replaceLabels(markdown, /\[\[([^[\]\n]{1,200})\]\](?=\()/g)

const dropOdd = (markdown: string): Mended<string> =>
  replaceLabels(markdown, /(?<![[\\])\[([^[\]\n]{1,200})\]\](?=\()/g)

const replaceLabels = (markdown: string, pattern: RegExp): Mended<string> =>
  mendMatches(markdown, { kind: 'double-brackets', pattern, make: ([, label = '']) => `[${label}]` })
