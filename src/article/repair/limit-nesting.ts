import { mendMatches } from './mend-matches.ts'
import { type Mended, mendInTurn } from './repair.ts'

// Far over what any reader follows, and together below the depth at which the parser drops text without a word.
const deepestMarks = 10
const deepestColumn = 48

/** Quotes and lists within each other to a depth that nobody wrote on purpose are flattened; their words stay. */
export const limitNesting = (markdown: string): Mended<string> =>
  mendInTurn(markdown, [limitMarks, limitIndentation])

const limitMarks = (markdown: string): Mended<string> =>
  mendMatches(markdown, {
    kind: 'deep-nesting',
    pattern: /^(?:[ \t]{0,48}(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))){11,}/gm,
    make: () => '> '.repeat(deepestMarks),
  })

const limitIndentation = (markdown: string): Mended<string> =>
  mendMatches(markdown, {
    kind: 'deep-nesting',
    pattern: /^[ \t]{13,}/gm,
    make: ([spaces]) =>
      spaces.replaceAll('\t', '    ').length > deepestColumn ? ' '.repeat(deepestColumn) : spaces,
  })
