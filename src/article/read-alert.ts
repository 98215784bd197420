import { alertKindOf } from './alert-kind.ts'
import type { RawBlock } from './read-blocks.ts'
import type { RawInline } from './read-inlines.ts'

/** What a quote is: an alert (`> [!NOTE]`), a video (`> [!VIDEO url]`) or words of somebody. */
export function readAlert(blocks: readonly RawBlock[]): RawBlock {
  const [first, ...rest] = blocks
  const [text, ...others] = first?.kind === 'paragraph' ? first.content : []
  if (text?.kind !== 'text') return { kind: 'quote', blocks }
  const [, bang, keyword = '', after = ''] = alertMark.exec(text.text) ?? []
  const known = alertKindOf(keyword)
  if (known === undefined && bang === undefined) return { kind: 'quote', blocks }
  // A word that is no keyword is the author's: it stays.
  const words = known === undefined ? `${keyword} ${after}` : after
  const content: readonly RawInline[] = [{ kind: 'text', text: words }, ...others]
  return { kind: 'alert', alert: known ?? 'note', blocks: [{ kind: 'paragraph', content }, ...rest] }
}

// Without its `!` a word in brackets is an alert's only if it is one of the keywords.
const alertMark = /^\s*\[\s*(!)?\s*([^[\]]{1,40}?)\s*(?:\]\s*([\s\S]*))?$/u

/** An alert whose words the author left outside the quote takes the block that follows; of empty ones in a row the last. */
export function fillAlerts(blocks: readonly RawBlock[]): readonly RawBlock[] {
  const kept = blocks.filter((block, index) => !(isEmpty(block) && isEmpty(blocks[index + 1])))
  return kept.flatMap((block, index) => {
    if (isEmpty(kept[index - 1])) return []
    const next = kept[index + 1]
    return block.kind === 'alert' && next !== undefined && isEmpty(block)
      ? [{ ...block, blocks: withoutQuotes([next]) }]
      : [block]
  })
}

const isEmpty = (block: RawBlock | undefined): boolean =>
  block?.kind === 'alert' && block.blocks.every(isBlank)

const isBlank = (block: RawBlock): boolean =>
  block.kind === 'paragraph' &&
  block.content.every((inline) => inline.kind === 'text' && inline.text.trim() === '')

const withoutQuotes = (blocks: readonly RawBlock[]): readonly RawBlock[] =>
  blocks.flatMap((block): readonly RawBlock[] => {
    if (block.kind === 'quote') return withoutQuotes(block.blocks)
    return block.kind === 'bullets' ? [{ ...block, items: block.items.map(withoutQuotes) }] : [block]
  })

/** The address in `[!VIDEO url]`, where a paragraph is that alone. */
export function videoUrl(content: readonly RawInline[]): string | undefined {
  const [text, ...others] = content
  if (text?.kind !== 'text' || others.length > 0) return undefined
  return /^\s*\[\s*!\s*VIDEO\s+(https:[^\s\]]+)\s*\]\s*$/i.exec(text.text.replace('http:', 'https:'))?.[1]
}
