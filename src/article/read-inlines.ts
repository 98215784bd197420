import type { Inline } from './block.ts'
import type { MarkdownNode } from './parse-markdown.ts'

/** Inlines of a text whose link targets are still as written. */
export type RawInline = Inline<string>

export const readInlines = (nodes: readonly MarkdownNode[]): readonly RawInline[] =>
  joinTexts(nodes.flatMap(readInline))

function readInline(node: MarkdownNode): readonly RawInline[] {
  switch (node.type) {
    case 'softbreak':
      return [{ kind: 'text', text: ' ' }]
    case 'hardbreak':
      return [{ kind: 'break' }]
    case 'code_inline':
      return [{ kind: 'code', text: node.text }]
    case 'strong':
      return [{ kind: 'strong', content: readInlines(node.children) }]
    case 'em':
      return [{ kind: 'emphasis', content: readInlines(node.children) }]
    case 'link':
      return [{ kind: 'link', target: node.target, content: readInlines(node.children) }]
    case 'image':
      return [{ kind: 'image', url: node.target, alt: node.children.map((child) => child.text).join('') }]
    default:
      return node.text === '' ? [] : [{ kind: 'text', text: node.text }]
  }
}

export function joinTexts<Target>(inlines: readonly Inline<Target>[]): readonly Inline<Target>[] {
  const joined: Inline<Target>[] = []
  for (const inline of inlines) {
    const last = joined.at(-1)
    if (inline.kind === 'text' && last?.kind === 'text') {
      joined[joined.length - 1] = { kind: 'text', text: last.text + inline.text }
    } else joined.push(inline)
  }
  return joined
}
