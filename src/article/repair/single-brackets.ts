import { mendMatches } from './mend-matches.ts'
import { type Mended, mendInTurn } from './repair.ts'

/**
 * `[[label]](https://…)` becomes `[label](https://…)`. In Japanese, brackets name a button: a pair stays there. One
 * bracket too many goes in every language.
 */
export const singleBrackets = (markdown: string, language: string): Mended<string> =>
  mendInTurn(markdown, language === 'ja' ? [dropOdd] : [dropPair, dropOdd])

const dropPair = (markdown: string): Mended<string> =>
  mendMatches(markdown, {
    kind: 'double-brackets',
    pattern: /\[\[([^[\]\n]{1,200})\]\](?=\()/g,
    make: ([, label = '']) => `[${label}]`,
  })

const dropOdd = (markdown: string): Mended<string> =>
  mendMatches(markdown, {
    kind: 'double-brackets',
    pattern: /(?<![[\\])\[([^[\]\n]{1,200})\]\](?=\()/g,
    make: ({ 0: found, 1: label = '', index, input }) => (isOpenAt(input, index) ? found : `[${label}]`),
  })

// `[[A] or [B]](…)` is whole: its first bracket is still open where the last pair begins.
function isOpenAt(markdown: string, position: number): boolean {
  const before = markdown.slice(Math.max(0, position - farthest), position).replace(/^[\s\S]*\n/, '')
  return before.split('[').length > before.split(']').length
}

const farthest = 400 // characters; labels are shorter
