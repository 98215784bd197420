import { cutText } from '../locale/cut-text.ts'
import { plainTitle } from './plain-title.ts'

export interface TitledText {
  /** The H1 as plain text; undefined where there is none, or none with words. */
  readonly title: string | undefined
  /** Readable words of the H1's anchor. */
  readonly slug: string | undefined
  /** Everything but the H1. */
  readonly markdown: string
}

const LONGEST_HEADING = 2_000 // characters; cleaning takes time by their square, and no title is as long

/** Takes the first H1 out of a Markdown text. */
export function takeTitle(text: string): TitledText {
  const found = findHeading(text)
  if (!found) return { title: undefined, slug: undefined, markdown: text.trim() }
  const title = plainTitle(cutText(found.heading, LONGEST_HEADING))
  const before = text.slice(0, found.start).trim()
  const after = trimBlankLines(text.slice(found.end))
  return {
    title: title === '' ? undefined : title,
    slug: slugOf(found.heading),
    markdown: before === '' ? after : `${before}\n\n${after}`,
  }
}

interface Heading {
  readonly heading: string
  readonly start: number
  readonly end: number
}

// Line by line, because a `#` inside fenced code is a comment of that code.
function findHeading(text: string): Heading | undefined {
  let fence = ''
  for (const line of text.matchAll(/^ {0,3}(?:(`{3,}|~{3,})|#[ \t]+(\S.*)).*$/gm)) {
    const [whole, mark = '', heading] = line
    if (fence === '' && heading !== undefined) {
      return { heading, start: line.index, end: line.index + whole.length }
    }
    if (fence === '') fence = mark
    else if (mark !== '' && mark.startsWith(fence)) fence = ''
  }
  return undefined
}

const slugOf = (heading: string): string | undefined => {
  const words = /^<a (?:name|id)="([^"]*)">/.exec(heading)?.[1]?.replaceAll('-', ' ').trim()
  return words === undefined || words === '' ? undefined : words
}

// Not the spaces before the first word: they may be the mark of a code block.
const trimBlankLines = (text: string): string => text.replace(/^(?:[ \t]*\n)+/, '').trimEnd()
