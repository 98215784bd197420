import { mendMatches } from './mend-matches.ts'
import type { Mended } from './repair.ts'

// An address may hold pairs of parentheses: `…/ff959225(v=exchg.141)`.
const address = String.raw`[a-z][a-z-]*:(?:[^\s()]|\([^\s()]*\))+`

/** `[label] (https://…)`, `[label]( https://… )` and an end on the next line become `[label](https://…)`. */
export const tightenTargets = (markdown: string): Mended<string> =>
  mendMatches(markdown, {
    kind: 'loose-target',
    pattern: new RegExp(String.raw`\][ \t]{0,3}\(\s{0,8}(${address})\s{0,8}\)`, 'gi'),
    make: ([, url = '']) => `](${url})`,
  })

/** A target whose `)` is missing before white space gets it. */
export const closeTargets = (markdown: string): Mended<string> =>
  mendMatches(markdown, {
    kind: 'unclosed-target',
    pattern: new RegExp(String.raw`\]\([ \t]{0,3}(${address})(?!\S)(?!\s{0,8}["')])`, 'gi'),
    make: ([, url = '']) => `](${url})`,
  })
