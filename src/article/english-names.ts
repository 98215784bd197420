import type { Block, Inline, LinkTarget } from './block.ts'
import { inlineText } from './plain-text-of.ts'

type Content = readonly Inline[]

/**
 * The same blocks with the English name behind each bold one, as menus and buttons are written: taken from the English
 * text that they were translated from, block by block. Only where both have as many bold names and none that shows that
 * their order differs; nothing is guessed.
 */
export const withEnglishNames = (local: readonly Block[], english: readonly Block[]): readonly Block[] =>
  local.length === english.length ? local.map((block, at) => namedBlock(block, english[at] ?? block)) : local

function namedBlock(block: Block, english: Block): Block {
  switch (block.kind) {
    case 'paragraph':
      return english.kind === 'paragraph'
        ? { ...block, content: namedContent(block.content, english.content) }
        : block
    case 'steps':
      return english.kind === 'steps' && english.steps.length === block.steps.length
        ? {
            ...block,
            steps: block.steps.map((step, at) => ({
              ...step,
              blocks: withEnglishNames(step.blocks, english.steps[at]?.blocks ?? []),
            })),
          }
        : block
    case 'bullets':
      return english.kind === 'bullets' && english.items.length === block.items.length
        ? { ...block, items: block.items.map((item, at) => withEnglishNames(item, english.items[at] ?? [])) }
        : block
    case 'alert':
    case 'quote':
      return english.kind === block.kind
        ? { ...block, blocks: withEnglishNames(block.blocks, english.blocks) }
        : block
    case 'heading':
    case 'table':
    case 'code':
    case 'video':
    case 'rule':
      return block
  }
}

function namedContent(content: Content, english: Content): Content {
  const [local, names] = [namesIn(content), namesIn(english)]
  if (local.length === 0 || local.length !== names.length || !isSameOrder(local, names)) return content
  let at = 0
  const named = (inlines: Content): Content =>
    inlines.flatMap((inline): Content => {
      if (inline.kind === 'strong') return withName(inline, names[at++] ?? '')
      return inline.kind === 'emphasis' || inline.kind === 'link'
        ? [{ ...inline, content: named(inline.content) }]
        : [inline]
    })
  return named(content)
}

function withName(inline: Inline & { readonly kind: 'strong' }, name: string): Content {
  const written = inlineText(inline.content)
  const isName = name.length <= LONGEST_NAME && written.length <= LONGEST_NAME
  return isName && bare(written) !== bare(name)
    ? [inline, { kind: 'text', text: ` (${bareEnd(name)})` }]
    : [inline]
}

const LONGEST_NAME = 60 // characters; a whole sentence in bold names no button

/** A name that both texts write alike, at two different places, shows that the translation turned their order. */
const isSameOrder = (local: readonly string[], names: readonly string[]): boolean =>
  local.every((name, at) => {
    const other = names.findIndex((each) => bare(each) === bare(name))
    return other < 0 || other === at || bare(names[at] ?? '') === bare(name)
  })

const namesIn = (content: readonly Inline<LinkTarget>[]): readonly string[] =>
  content.flatMap((inline) => {
    if (inline.kind === 'strong') return [inlineText(inline.content)]
    return inline.kind === 'emphasis' || inline.kind === 'link' ? namesIn(inline.content) : []
  })

const bareEnd = (name: string): string =>
  name
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.:,;]+$/, '')
const bare = (name: string): string => bareEnd(name).toLowerCase()
