import type { Block, Inline } from './block.ts'

/** Steps that belong together, with what stands between them. */
export interface Procedure {
  readonly heading: readonly Inline[] | undefined
  readonly steps: readonly ProcedureStep[]
}

export interface ProcedureStep {
  readonly number: number
  readonly blocks: readonly Block[]
}

/** The procedures of an article. Every restart of the numbers begins another one, and so does every heading. */
export function proceduresOf(blocks: readonly Block[]): readonly Procedure[] {
  const procedures: { heading: readonly Inline[] | undefined; steps: ProcedureStep[] }[] = []
  let heading: readonly Inline[] | undefined
  let current: ProcedureStep[] | undefined
  let between: Block[] = []
  for (const block of blocks) {
    if (block.kind === 'heading') {
      heading = block.content
      current = undefined
      between = []
    } else if (block.kind !== 'steps') between.push(block)
    else {
      const goesOn = current !== undefined && block.steps[0]?.number === (current.at(-1)?.number ?? 0) + 1
      if (current === undefined || !goesOn) {
        current = []
        procedures.push({ heading, steps: current })
      } else addToLast(current, between)
      current.push(...block.steps)
      between = []
    }
  }
  return procedures
}

/** A picture or note between two steps belongs to the first of them. */
function addToLast(steps: ProcedureStep[], between: readonly Block[]): void {
  const last = steps.at(-1)
  if (last !== undefined) steps[steps.length - 1] = { ...last, blocks: [...last.blocks, ...between] }
}
