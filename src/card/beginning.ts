import type { Block } from '../article/block.ts'
import { plainTextOf } from '../article/plain-text-of.ts'
import { cutText } from '../locale/cut-text.ts'
import { partsOf } from './fold.ts'
import { shorten } from './shorten.ts'

const longestPart = 27_500 // characters: a card has no room for more, whatever they are

/** As many parts from the beginning as fit, and `…` for the rest; of a first part that does not fit, as many words. */
export function beginning(
  blocks: readonly Block[],
  isFit: (blocks: readonly Block[]) => boolean,
): readonly Block[] {
  const parts = blocks.flatMap(partsOf)
  const cutAt = (count: number) => [...parts.slice(0, count), paragraph('…')]
  const count = mostThat((most) => isFit(cutAt(most)), parts.length)
  if (count > 0) return cutAt(count)
  const text = cutText(plainTextOf(parts.slice(0, 1)), longestPart)
  return [
    paragraph(
      shorten(
        text,
        mostThat((most) => isFit([paragraph(shorten(text, most))]), text.length),
      ),
    ),
  ]
}

const paragraph = (text: string): Block => ({ kind: 'paragraph', content: [{ kind: 'text', text }] })

/** The largest count below `end` that is fine; 0 where none is. */
function mostThat(isFine: (count: number) => boolean, end: number, start = 0): number {
  if (end - start <= 1) return start
  const middle = Math.floor((start + end) / 2)
  return isFine(middle) ? mostThat(isFine, end, middle) : mostThat(isFine, middle, start)
}
