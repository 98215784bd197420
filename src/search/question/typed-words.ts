import { stem } from '../analysis/stem.ts'
import type { Word } from '../analysis/words.ts'

/** Whether a word, as it is written, is known. */
type IsKnown = (written: string) => boolean

/** `sloooow` as `slow`, `offfice` as `office`: letters that were held down, as often as makes a known word. */
export function unlengthened(word: Word, language: string, isKnown: IsKnown): Word {
  if (word.isCode || !lengthened.test(word.written) || isKnown(word.written)) return word
  const [twice, once] = ['$1$1', '$1'].map((letters) => word.written.replace(allLengthened, letters))
  const written = (twice !== undefined && isKnown(twice) ? twice : once) ?? word.written
  return { ...word, written, term: stem(written, language) }
}

const lengthened = /(\p{L})\1\1/u
const allLengthened = /(\p{L})\1{2,}/gu

const SHORTEST_PART = 4 // letters; shorter ones stand in many words by chance
const LONGEST = 40 // letters; longer words are no words, and cost time

/** `sharedmailbox` as `shared`, `mailbox`: two known words without the space between them, the evener the likelier. */
export function splitTogether(written: string, isKnown: IsKnown): readonly string[] {
  if (written.length > LONGEST || !/^\p{L}+$/u.test(written)) return []
  const middle = written.length / 2
  const places = Array.from({ length: written.length + 1 }, (_, at) => at)
    .slice(SHORTEST_PART, written.length - SHORTEST_PART + 1)
    .sort((one, other) => Math.abs(one - middle) - Math.abs(other - middle))
  const place = places.find((at) => isKnown(written.slice(0, at)) && isKnown(written.slice(at)))
  return place === undefined ? [] : [written.slice(0, place), written.slice(place)]
}
