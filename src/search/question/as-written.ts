import { isSpaceless } from '../analysis/segment.ts'

/**
 * Finds words as they stand in a text, in its order; what was read in overlapping pairs is one word again. Made once for a
 * text, for each of its words is looked for once.
 */
export function createAsWritten(text: string): (words: readonly string[]) => readonly string[] {
  const small = text.toLowerCase()
  const known = new Map<string, readonly Place[]>()
  return (words) => {
    const isSaid = new Uint8Array(text.length)
    const hidden: string[] = []
    for (const word of words) {
      const places = known.get(word) ?? placesOf(word, small)
      known.set(word, places)
      for (const [from, to] of places) isSaid.fill(1, from, to)
      if (places.length === 0) hidden.push(word) // full-width, or typed with invisible letters inside
    }
    return [...new Set([...runs(isSaid).map(([from, to]) => text.slice(from, to)), ...hidden])]
  }
}

type Place = readonly [from: number, to: number]

function placesOf(word: string, text: string): readonly Place[] {
  const places: Place[] = []
  const isWhole = !isSpaceless(word)
  for (let from = text.indexOf(word); from >= 0; from = text.indexOf(word, from + 1)) {
    const to = from + word.length
    const goesOn = isLetter(text.slice(from - 1, from)) || isLetter(text.slice(to, to + 1))
    if (!isWhole || !goesOn) places.push([from, to])
  }
  return places
}

const isLetter = (text: string): boolean => /[\p{L}\p{N}]/u.test(text)

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
