import { alertKindOf } from './alert-kind.ts'
import type { RawBlock } from './read-blocks.ts'
import type { RawInline } from './read-inlines.ts'

/** What a quote is: an alert (`> [!NOTE]`), a video (`> [!VIDEO url]`) or words of somebody. */
export function readAlert(blocks: readonly RawBlock[]): RawBlock {
  const [first, ...rest] = blocks
  const [text, ...others] = first?.kind === 'paragraph' ? first.content : []
  if (text?.kind !== 'text') return { kind: 'quote', blocks }
  const video = /^\s*\[\s*!VIDEO\s+(https?:[^\s\]]+)\s*\]\s*$/i.exec(text.text)
  if (video?.[1] !== undefined && others.length === 0 && rest.length === 0) {
    return { kind: 'video', url: video[1].replace(/^http:/, 'https:') }
  }
  const mark = /^\s*\[\s*!\s*([^\]]+?)\s*\]\s*/u.exec(text.text)
  if (mark?.[1] === undefined) return { kind: 'quote', blocks }
  const alert = alertKindOf(mark[1])
  const words: RawInline = {
    kind: 'text',
    text: alert === undefined ? text.text : text.text.slice(mark[0].length),
  }
  const content = words.text === '' ? others : [words, ...others]
  const paragraph: readonly RawBlock[] = content.length === 0 ? [] : [{ kind: 'paragraph', content }]
  return { kind: 'alert', alert: alert ?? 'note', blocks: [...paragraph, ...rest] }
}
