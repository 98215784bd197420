import MarkdownIt, { type Token } from 'markdown-it'
import type { CardLink } from './read-card.ts'

/** What a reader of a CommonMark text sees and can follow. */
export interface MarkdownReading {
  readonly texts: readonly string[]
  readonly prose: readonly string[]
  readonly links: readonly CardLink[]
  readonly images: readonly string[]
  readonly numbers: readonly number[]
}

const parser = new MarkdownIt('commonmark', { html: true }).enable('table')
parser.validateLink = () => true // the tests want to see every target
parser.normalizeLink = (target) => target

/** Read with a CommonMark parser; raw HTML counts as text, because nobody wrote any. */
export function readMarkdown(markdown: string): MarkdownReading {
  const tokens = parser.parse(markdown, {})
  const inlines = tokens.flatMap(({ children }) => children ?? [])
  return {
    texts: tokens.map(textOf),
    prose: tokens.map((token) => textOf(token, false)),
    links: linksIn(inlines),
    images: inlines.filter(({ type }) => type === 'image').map((token) => String(token.attrGet('src') ?? '')),
    numbers: numbersIn(tokens),
  }
}

const textOf = ({ type, content, children }: Token, hasCode: unknown = true): string => {
  if (type === 'inline') return (children ?? []).map((child) => textOf(child, hasCode)).join('')
  if (type === 'image') return (children ?? []).map((child) => textOf(child)).join('')
  if (type === 'softbreak' || type === 'hardbreak') return '\n'
  if (type === 'code_inline' || type === 'fence' || type === 'code_block')
    return hasCode === false ? ' ' : content
  return type === 'text' || type === 'html_inline' || type === 'html_block' || type === 'text_special'
    ? content
    : ''
}

function linksIn(tokens: readonly Token[]): readonly CardLink[] {
  const links: CardLink[] = []
  tokens.forEach((token, index) => {
    if (token.type !== 'link_open') return
    const rest = tokens.slice(index + 1)
    const inside = rest.slice(
      0,
      rest.findIndex(({ type }) => type === 'link_close'),
    )
    const text = inside.map((child) => (child.type === 'image' ? 'picture' : textOf(child))).join('')
    links.push({ text, target: String(token.attrGet('href') ?? '') })
  })
  return links
}

// As a client counts: from the first number of the list on, whatever is written before the other items.
function numbersIn(tokens: readonly Token[]): readonly number[] {
  const counts: (number | undefined)[] = []
  const numbers: number[] = []
  for (const token of tokens) {
    if (token.type === 'bullet_list_open') counts.push(undefined)
    if (token.type === 'ordered_list_open') counts.push(Number(token.attrGet('start') ?? 1))
    if (token.type === 'list_item_open') {
      const count = counts.pop()
      if (count !== undefined) numbers.push(count)
      counts.push(count === undefined ? undefined : count + 1)
    }
    if (token.type === 'bullet_list_close' || token.type === 'ordered_list_close') counts.pop()
  }
  return numbers
}
