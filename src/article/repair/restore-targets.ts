import { mendMatches } from './mend-matches.ts'
import type { Mended } from './repair.ts'

const openLabel = /(?<![\\!\]])\[([^[\]()\n]{2,200}?)(?=[.。؟!?]?[ \t]*$)/gm

/** A link that lost `](url)` in translation, if its source has a target that the text lacks: the label ends the line. */
export function restoreTargets(markdown: string, english: string): Mended<string> {
  const open = english === '' ? [] : [...markdown.matchAll(openLabel)]
  if (open.length !== 1 || english.search(openLabel) >= 0) return { value: markdown, repairs: [] }
  const lost = [...english.matchAll(/\]\((https?:[^\s()]+)\)/g)]
    .map(([, url = '']) => url)
    .find((url) => !markdown.includes(url))
  return mendMatches(markdown, {
    kind: 'lost-target',
    pattern: openLabel,
    make: ([found, label = '']) => (lost === undefined ? found : `[${label}](${lost})`),
  })
}
