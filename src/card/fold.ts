import type { Block } from '../article/block.ts'
import { plainTextOf } from '../article/plain-text-of.ts'

/** A part of an article that is shown or hidden as one: a block, or one step. */
export type Part = Block

export interface Folded {
  readonly open: readonly Part[]
  /** Empty where the article is short enough. */
  readonly rest: readonly Part[]
  /** How many numbered steps are in `rest`. */
  readonly hiddenSteps: number
}

const openCharacters = 900 // about two screens of a phone
const openParts = 14
const leastRest = 450 // characters; hiding less saves nobody a scroll

/** A long article's beginning and the rest of it, never cut in the middle of a step. */
export function fold(blocks: readonly Block[]): Folded {
  const parts = blocks.flatMap(partsOf)
  const end = withoutLastHeadings(parts, openCount(parts))
  const rest = parts.slice(end)
  if (end === 0 || sizeOf(rest) < leastRest) return { open: parts, rest: [], hiddenSteps: 0 }
  return { open: parts.slice(0, end), rest, hiddenSteps: rest.reduce((sum, part) => sum + stepsIn(part), 0) }
}

export const partsOf = (block: Block): readonly Part[] =>
  block.kind === 'steps' ? block.steps.map((step) => ({ ...block, steps: [step] })) : [block]

function openCount(parts: readonly Part[]): number {
  let characters = 0
  const first = parts.findIndex((part, index) => {
    characters += sizeOf([part])
    return index >= openParts || characters > openCharacters
  })
  return first < 0 ? parts.length : Math.max(first, 1)
}

// A heading belongs to what follows it.
function withoutLastHeadings(parts: readonly Part[], end: number): number {
  return end > 1 && parts[end - 1]?.kind === 'heading' ? withoutLastHeadings(parts, end - 1) : end
}

const sizeOf = (parts: readonly Part[]): number => plainTextOf(parts).length
const stepsIn = (part: Part): number => (part.kind === 'steps' ? part.steps.length : 0)
