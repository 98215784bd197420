import type { Inline } from './block.ts'
import { joinTexts } from './read-inlines.ts'

type Content<Target> = readonly Inline<Target>[]

/** One space for many, none at the ends and beside breaks, no bold within bold, nothing without content. */
export const tidyInlines = <Target>(content: Content<Target>): Content<Target> =>
  trimEnds(singleSpaces(joinTexts(content.flatMap((inline) => plain(inline, false)))))

// Bold within bold shows as bold. Spaces within bold text, italics and links belong outside.
function plain<Target>(inline: Inline<Target>, isBold: boolean): Content<Target> {
  if (inline.kind === 'text' || inline.kind === 'code') return inline.text === '' ? [] : [inline]
  if (inline.kind === 'image' || inline.kind === 'break') return [inline]
  const inside = joinTexts(inline.content.flatMap((part) => plain(part, isBold || inline.kind === 'strong')))
  if (inside.length === 0 || (inline.kind === 'strong' && isBold)) return inside
  const content = trimEnds(inside)
  if (content.length === 0) return inside
  return [...spaceAt(inside[0], /^\s/), { ...inline, content }, ...spaceAt(inside.at(-1), /\s$/)]
}

const spaceAt = <Target>(inline: Inline<Target> | undefined, end: RegExp): Content<Target> =>
  inline?.kind === 'text' && end.test(inline.text) ? [{ kind: 'text', text: ' ' }] : []

const singleSpaces = <Target>(content: Content<Target>): Content<Target> =>
  content.map((inline) => {
    if (inline.kind === 'text') return { kind: 'text', text: inline.text.replace(/[ \t\n]+/g, ' ') }
    if (inline.kind === 'strong' || inline.kind === 'emphasis' || inline.kind === 'link') {
      return { ...inline, content: singleSpaces(inline.content) }
    }
    return inline
  })

function trimEnds<Target>(content: Content<Target>): Content<Target> {
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

const isBlank = (inline: Inline<unknown> | undefined): boolean =>
  inline?.kind === 'break' || (inline?.kind === 'text' && inline.text.trim() === '')
