import { mendMatches } from './mend-matches.ts'
import type { Mended } from './repair.ts'

// An address may hold pairs of parentheses: `…/ff959225(v=exchg.141)`.
const address = String.raw`[a-z][a-z-]*:(?:[^\s()]|\([^\s()]*\))+`

/** `[label] (https://…)`, `[label]( https://… )` and an end on the next line become `[label](https://…)`. */
export const tightenTargets = (markdown: string): Mended<string> =>
  mendMatches(markdown, {
    kind: 'loose-target',
    pattern: new RegExp(String.raw`\\?\][ \t]{0,3}\(\s{0,8}(${address})\s{0,8}\)`, 'gi'),
    make: ([, url = '']) => `](${url})`,
  })

/** A target whose `)` is missing before white space gets it. */
export const closeTargets = (markdown: string): Mended<string> =>
  mendMatches(markdown, {
    kind: 'unclosed-target',
    pattern: new RegExp(String.raw`\][ \t]{0,3}\([ \t]{0,3}(${address})(?!\S)(?!\s{0,8}["')])`, 'gi'),
    make: ([, url = '']) => `](${url})`,
  })

/** A label whose second line begins with the `>` of a menu path is no quote: its lines are joined. */
export const joinLabels = (markdown: string): Mended<string> =>
  mendMatches(markdown, {
    kind: 'broken-label',
    pattern: /\[[^[\]\n]{1,200}\n[ \t]{0,8}>[^[\]\n]{0,300}\](?=[ \t]{0,3}\()/g,
    make: ([label]) => label.replace(/\n[ \t]*/, ' '),
  })

/** A translator put words where the address belongs: `[Label](Die Beschriftung)`. They are read, not followed. */
export const releaseWords = (markdown: string): Mended<string> =>
  mendMatches(markdown, {
    kind: 'words-as-target',
    pattern: /(?<!!)\[([^[\]\n]{1,200})\]\((?=[^()\n]{0,200}[^\p{ASCII}])([^()\n:/#.@]{1,200})\)/gu,
    make: ([, label = '', words = '']) => `${label} (${words})`,
  })
