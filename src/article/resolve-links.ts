import type { Block, Inline, LinkTarget } from './block.ts'

type TargetOf = (written: string) => LinkTarget | undefined

/** Gives every link its target; a link that has none, or no words, becomes what it holds. */
export const resolveLinks = (blocks: readonly Block<string>[], targetOf: TargetOf): readonly Block[] =>
  blocks.flatMap((block) => resolveBlock(block, targetOf))

function resolveBlock(block: Block<string>, targetOf: TargetOf): readonly Block[] {
  const inlines = (content: readonly Inline<string>[]) => resolveInlines(content, targetOf)
  switch (block.kind) {
    case 'heading':
    case 'paragraph': {
      const content = inlines(block.content)
      return content.length === 0 ? [] : [{ ...block, content }]
    }
    case 'steps':
      return [
        {
          kind: 'steps',
          steps: block.steps.map(({ number, blocks }) => ({
            number,
            blocks: resolveLinks(blocks, targetOf),
          })),
        },
      ]
    case 'bullets':
      return [{ kind: 'bullets', items: block.items.map((item) => resolveLinks(item, targetOf)) }]
    case 'alert':
    case 'quote':
      return [{ ...block, blocks: resolveLinks(block.blocks, targetOf) }]
    case 'table':
      return [
        { kind: 'table', header: block.header.map(inlines), rows: block.rows.map((row) => row.map(inlines)) },
      ]
    case 'code':
    case 'video':
    case 'rule':
      return [block]
  }
}

const resolveInlines = (content: readonly Inline<string>[], targetOf: TargetOf): readonly Inline[] =>
  content.flatMap((inline) => resolveInline(inline, targetOf))

function resolveInline(inline: Inline<string>, targetOf: TargetOf): readonly Inline[] {
  switch (inline.kind) {
    case 'strong':
    case 'emphasis': {
      const content = resolveInlines(inline.content, targetOf)
      return content.length === 0 ? [] : [{ ...inline, content }]
    }
    case 'link': {
      const content = resolveInlines(inline.content, targetOf)
      const target = targetOf(inline.target)
      return target === undefined || content.length === 0 ? content : [{ kind: 'link', target, content }]
    }
    case 'image':
      return [{ ...inline, url: inline.url?.startsWith('https:') ? inline.url : undefined }]
    default:
      return [inline]
  }
}
