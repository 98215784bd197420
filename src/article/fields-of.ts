import type { Block } from './block.ts'
import { inlineText, linesOf } from './plain-text-of.ts'

/** An article's text by where it stands, for the search index. Each word stands in one field. */
export interface ArticleFields {
  readonly headings: readonly string[]
  readonly steps: readonly string[]
  readonly body: string
}

export function fieldsOf(blocks: readonly Block[]): ArticleFields {
  const parts = blocks.map(partOf)
  const linesIn = (field: Field) => parts.flatMap((part) => (part.field === field ? part.lines : []))
  return { headings: linesIn('headings'), steps: linesIn('steps'), body: linesIn('body').join('\n') }
}

type Field = keyof ArticleFields

interface Part {
  readonly field: Field
  readonly lines: readonly string[]
}

function partOf(block: Block): Part {
  if (block.kind === 'heading') return { field: 'headings', lines: [inlineText(block.content)] }
  if (block.kind === 'paragraph' && isBoldLine(block)) return { field: 'headings', lines: linesOf([block]) }
  if (block.kind === 'steps') {
    return { field: 'steps', lines: block.steps.map((step) => linesOf(step.blocks).join('\n')) }
  }
  return { field: 'body', lines: linesOf([block]) }
}

// Bold lines of their own stand for headings in every eighth article.
const isBoldLine = ({ content }: Block & { readonly kind: 'paragraph' }): boolean =>
  content.length === 1 && content[0]?.kind === 'strong'
