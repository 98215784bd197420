import { mendMatches } from './mend-matches.ts'
import type { Mended } from './repair.ts'

/**
 * Tags that came out of a translator's tool or an author's HTML go, what stands between them stays: `<a name="x"></a>`,
 * `<b>`, `<span …>`, `<bpt …>`, `<a0>`. What only looks like a tag is a placeholder and stays: `<tenant>`.
 */
export const dropLeakedTags = (markdown: string): Mended<string> =>
  mendMatches(markdown, { kind: 'leaked-tag', pattern: tag, make: () => '' })

// Names that people also use for placeholders (`<label>`, `<source>`, `<x>`) are not among these. A tag of a
// translator's tool always carries something; an anchor that carries nothing is told by its end alone.
const html = String.raw`\/?(?:b|i|u|em|strong|span|div|p|font|center|sup|sub|small|nobr|wbr|ul|ol|li)(?:\s[^<>]{0,300})?`
const anchor = String.raw`\/a\s*|a\s+(?:name|id|href|target|class)=[^<>]{0,300}`
const tool = String.raw`\/?(?:bpt|ept|mrk)(?:\s[^<>]{0,300})?|\/?a\d{1,2}\s*\/?|\/?(?:ph|it|g|x)\s+(?:id|ctype|i|x)=[^<>]{0,300}`
const tag = new RegExp(String.raw`(?<!\\)<(?:${html}|${anchor}|${tool})>`, 'gi')

/** `#A0`: where a translator's tool lost a product's name for good. Kept where the source has it too. */
export const dropLeakedMarks = (markdown: string, english: string): Mended<string> =>
  mendMatches(markdown, {
    kind: 'leaked-tag',
    pattern: /(?<![\p{L}\p{N}#/&(])#A\d{1,2}(?![\p{L}\p{N}])/gu,
    make: ([found]) => (english.includes(found) ? found : ''),
  })
