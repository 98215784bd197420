import { mendMatches } from './mend-matches.ts'
import type { Mended } from './repair.ts'

/** `[[label]](https://…)` becomes `[label](https://…)`. In Japanese, brackets name a button: there they stay. */
export const singleBrackets = (markdown: string, language: string): Mended<string> =>
  language === 'ja'
    ? { value: markdown, repairs: [] }
    : mendMatches(markdown, {
        kind: 'double-brackets',
        pattern: /\[\[([^[\]\n]{1,200})\]\](?=\()/g,
        make: ([, label = '']) => `[${label}]`,
      })
