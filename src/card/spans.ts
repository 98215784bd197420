import type { Inline, LinkTarget } from '../article/block.ts'

/** A stretch of text that looks the same from end to end and leads to one place. */
export interface Span {
  readonly text: string
  readonly isStrong: boolean
  readonly isEmphasis: boolean
  readonly isCode: boolean
  readonly target: LinkTarget | undefined
}

export type Piece =
  | { readonly kind: 'line'; readonly spans: readonly Span[] }
  | {
      readonly kind: 'image'
      readonly url: string
      readonly alt: string
      readonly target: LinkTarget | undefined
    }

type Format = Omit<Span, 'text'>
type Item = Span | 'break' | Extract<Piece, { kind: 'image' }>

const plain: Format = { isStrong: false, isEmphasis: false, isCode: false, target: undefined }

export const plainSpan = (text: string): Span => ({ ...plain, text })

/** A paragraph as cards can draw it: lines of spans, and pictures between them. `picture` stands for one without an address. */
export function piecesOf(content: readonly Inline[], picture: string): readonly Piece[] {
  const pieces: Piece[] = []
  let line: Span[] = []
  const endLine = () => {
    const spans = trimLine(joinEqual(line))
    if (spans.length > 0) pieces.push({ kind: 'line', spans })
    line = []
  }
  for (const item of itemsOf(content, plain, picture)) {
    if (item === 'break') endLine()
    else if ('kind' in item) {
      endLine()
      pieces.push(item)
    } else line.push(item)
  }
  endLine()
  return pieces
}

/** The spans of a text that has to be one line, such as a heading. */
export const spansOf = (content: readonly Inline[], picture: string): readonly Span[] =>
  trimLine(
    joinEqual(
      itemsOf(content, plain, picture).map((item) => {
        if (item === 'break') return plainSpan(' ')
        return 'kind' in item ? pictureSpan(item.alt, { ...plain, target: item.target }, picture) : item
      }),
    ),
  )

const itemsOf = (content: readonly Inline[], format: Format, picture: string): readonly Item[] =>
  content.flatMap((inline) => itemsOfInline(inline, format, picture))

function itemsOfInline(inline: Inline, format: Format, picture: string): readonly Item[] {
  switch (inline.kind) {
    case 'text':
      return [{ ...format, text: inline.text.replace(/\s*\n\s*/g, ' ') }]
    case 'code':
      return [{ ...format, isCode: true, text: inline.text.replace(/\n/g, ' ') }]
    case 'strong':
      return itemsOf(inline.content, { ...format, isStrong: true }, picture)
    case 'emphasis':
      return itemsOf(inline.content, { ...format, isEmphasis: true }, picture)
    case 'link':
      return itemsOf(inline.content, { ...format, target: inline.target }, picture)
    case 'image':
      return inline.url === undefined
        ? [pictureSpan(inline.alt, format, picture)]
        : [{ kind: 'image', url: inline.url, alt: inline.alt, target: format.target }]
    case 'break':
      return ['break']
  }
}

const pictureSpan = (alt: string, format: Format, picture: string): Span => ({
  ...format,
  isEmphasis: true,
  text: alt.trim() === '' ? `[${picture}]` : `[${picture}: ${alt.trim()}]`,
})

const looksLike = (one: Span, other: Span): boolean =>
  one.isStrong === other.isStrong &&
  one.isEmphasis === other.isEmphasis &&
  one.isCode === other.isCode &&
  one.target === other.target

function joinEqual(spans: readonly Span[]): readonly Span[] {
  const joined: Span[] = []
  for (const span of spans.filter(({ text }) => text !== '')) {
    const last = joined.at(-1)
    if (last !== undefined && looksLike(last, span))
      joined[joined.length - 1] = { ...last, text: last.text + span.text }
    else joined.push(span)
  }
  return joined
}

/** Without the white space at both ends; of a line of nothing else, nothing is left. */
function trimLine(spans: readonly Span[]): readonly Span[] {
  const words = spans.findIndex(({ text }) => text.trim() !== '')
  if (words < 0) return []
  const last = spans.findLastIndex(({ text }) => text.trim() !== '')
  return spans.slice(words, last + 1).map((span, index, all) => {
    const start = index === 0 ? span.text.trimStart() : span.text
    return { ...span, text: index === all.length - 1 ? start.trimEnd() : start }
  })
}
