import MarkdownIt, { type Token } from 'markdown-it'

/** A node of the parsed text, under markdown-it's own name for it: `paragraph`, `ordered_list`, `link`, `text`. */
export interface MarkdownNode {
  readonly type: string
  readonly text: string
  /** The number of an ordered list's item as written, or what stands behind a fence. */
  readonly info: string
  /** Target of a link or image, as written. */
  readonly target: string
  /** 1 to 6 of a heading. */
  readonly level: number
  readonly children: readonly MarkdownNode[]
}

// Of the rules beside CommonMark's, tables alone. Three of CommonMark's are off because they eat words here:
// `[Note]: text` is no reference definition, indented text continues a list that was interrupted,
// and a line of dashes below a paragraph is a rule, not the underlining of a heading.
const markdownIt = new MarkdownIt('commonmark', { html: false, maxNesting: 100 })
  .enable('table')
  .disable(['reference', 'code', 'lheading'])

// Targets are judged and mended by ourselves. markdown-it would leave the Markdown of one that it refuses as text.
markdownIt.validateLink = () => true
markdownIt.normalizeLink = (target) => target

export const parseMarkdown = (markdown: string): readonly MarkdownNode[] =>
  nest(markdownIt.parse(markdown, {}))

// markdown-it gives a flat list of opening and closing tokens.
function nest(tokens: readonly Token[]): readonly MarkdownNode[] {
  const root: MarkdownNode[] = []
  const open: MarkdownNode[][] = [root]
  for (const token of tokens) {
    if (token.nesting === -1) {
      open.pop()
      continue
    }
    const children: MarkdownNode[] = token.children === null ? [] : [...nest(token.children)]
    open.at(-1)?.push(node(token, children))
    if (token.nesting === 1) open.push(children)
  }
  return root
}

const node = (token: Token, children: readonly MarkdownNode[]): MarkdownNode => ({
  type: token.type.replace(/_open$/, ''),
  text: token.content,
  info: token.info,
  target: String(token.attrGet('href') ?? token.attrGet('src') ?? ''),
  level: /^h[1-6]$/.test(token.tag) ? Number(token.tag.slice(1)) : 0,
  children,
})
