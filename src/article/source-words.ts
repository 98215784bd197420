import type { Inline } from './block.ts'
import type { LinkPlace } from './link-context.ts'
import { mapContent } from './map-content.ts'
import { parseMarkdown } from './parse-markdown.ts'
import { inlineText } from './plain-text-of.ts'
import { readBlocks } from './read-blocks.ts'
import { linkTarget } from './repair/link-target.ts'
import { hasWords, type SourceWords, targetKey } from './repair/link-words.ts'
import { mendMarkdown } from './repair/mend-markdown.ts'

/** Looks up the words that an English source gives to a link; the source is read at the first question. */
export function sourceWordsOf(english: string, place: LinkPlace): SourceWords {
  let known: ReadonlyMap<string, readonly string[]> | undefined
  return (target) => {
    known ??= wordsByTarget(english, place)
    return known.get(targetKey(target)) ?? []
  }
}

function wordsByTarget(english: string, place: LinkPlace): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  const collect = (content: readonly Inline<string>[]): void => {
    for (const inline of content) {
      if (inline.kind === 'strong' || inline.kind === 'emphasis') collect(inline.content)
      if (inline.kind !== 'link' || !hasWords(inline.content)) continue
      const target = linkTarget(inline.target, place).value
      if (target !== undefined) {
        const key = targetKey(target)
        const words = found.get(key) ?? []
        words.push(inlineText(inline.content).trim())
        found.set(key, words)
      }
    }
  }
  const { value } = mendMarkdown({ markdown: english, language: 'en', english: '' })
  mapContent(readBlocks(parseMarkdown(value)), (content) => {
    collect(content)
    return content
  })
  return found
}
