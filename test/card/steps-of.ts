import type { Block } from '../../src/article/block.ts'

/** The numbers of all steps as a reader meets them. */
export const stepNumbers = (blocks: readonly Block[]): readonly number[] =>
  blocks.flatMap((block) =>
    block.kind === 'steps'
      ? block.steps.flatMap((step) => [step.number, ...stepNumbers(step.blocks)])
      : innerBlocks(block).flatMap(stepNumbers),
  )

export const videosOf = (blocks: readonly Block[]): readonly string[] =>
  blocks.flatMap((block) => {
    if (block.kind === 'video') return [block.url]
    return block.kind === 'steps'
      ? block.steps.flatMap((step) => videosOf(step.blocks))
      : innerBlocks(block).flatMap(videosOf)
  })

function innerBlocks(block: Block): readonly (readonly Block[])[] {
  if (block.kind === 'bullets') return block.items
  return block.kind === 'alert' || block.kind === 'quote' ? [block.blocks] : []
}
