import type { Inline } from './block.ts'
import { mapInside } from './map-content.ts'
import { joinTexts } from './read-inlines.ts'

type Content<Target> = readonly Inline<Target>[]

/** One space for many, none at the ends and beside breaks, no bold within bold, nothing without content. */
export const tidyInlines = <Target>(content: Content<Target>): Content<Target> =>
  trimEnds(joinTexts(spaced(plain(content))))

const plain = <Target>(content: Content<Target>, isBold = false): Content<Target> =>
  content.flatMap((inline): Content<Target> => {
    if (inline.kind === 'strong' && isBold) return plain(inline.content, true)
    if (inline.kind === 'strong' || inline.kind === 'emphasis' || inline.kind === 'link') {
      const inside = plain(inline.content, isBold || inline.kind === 'strong')
      return inside.length === 0 ? [] : [{ ...inline, content: inside }]
    }
    return inline.kind === 'text' && inline.text === '' ? [] : [inline]
  })

const spaced = <Target>(content: Content<Target>): Content<Target> =>
  mapInside(joinTexts(content), spaced).map((inline) =>
    inline.kind === 'text' ? { kind: 'text', text: inline.text.replace(/[ \t\n]+/g, ' ') } : inline,
  )

function trimEnds<Target>(content: Content<Target>): Content<Target> {
  const isBlank = (inline: Inline<Target> | undefined) =>
    inline?.kind === 'break' || (inline?.kind === 'text' && inline.text.trim() === '')
  let start = 0
  let end = content.length
  while (start < end && isBlank(content[start])) start += 1
  while (end > start && isBlank(content[end - 1])) end -= 1
  return content.slice(start, end).map((inline, index, all) => {
    if (inline.kind !== 'text') return inline
    const left = index === 0 || all[index - 1]?.kind === 'break' ? inline.text.trimStart() : inline.text
    const isLast = index === all.length - 1 || all[index + 1]?.kind === 'break'
    return { kind: 'text', text: isLast ? left.trimEnd() : left }
  })
}
