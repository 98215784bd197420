import { isSpaceless } from './segment.ts'

/** The words as they stand in a text, in its order; what was read in overlapping pairs is one word again. */
export function asWritten(words: readonly string[], text: string): readonly string[] {
  const isSaid = new Uint8Array(text.length)
  const hidden = words.filter((word) => {
    const places = placesOf(word, text)
    for (const [from, to] of places) isSaid.fill(1, from, to)
    return places.length === 0 // full-width, or typed with invisible letters inside
  })
  return [...new Set([...runs(isSaid).map(([from, to]) => text.slice(from, to)), ...hidden])]
}

type Place = readonly [from: number, to: number]

function placesOf(word: string, text: string): readonly Place[] {
  const escaped = word.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&')
  const whole = isSpaceless(word) ? escaped : `(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`
  return [...text.matchAll(new RegExp(whole, 'giu'))].map(({ index, 0: found }) => [
    index,
    index + found.length,
  ])
}

function runs(marks: Uint8Array): readonly Place[] {
  const found: Place[] = []
  for (let from = marks.indexOf(1); from >= 0; ) {
    const end = marks.indexOf(0, from)
    const to = end < 0 ? marks.length : end
    found.push([from, to])
    from = marks.indexOf(1, to)
  }
  return found
}
