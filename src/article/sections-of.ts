import type { Block } from './block.ts'

type Heading = Extract<Block, { kind: 'heading' }>

/** A heading with what stands below it, smaller headings among it. */
export interface Section {
  readonly heading: Heading
  readonly blocks: readonly Block[]
}

export interface Sections {
  /** What stands before the first heading. */
  readonly beginning: readonly Block[]
  readonly sections: readonly Section[]
}

/** An article by its largest headings that are more than one. */
export function sectionsOf(blocks: readonly Block[]): Sections {
  const level = levelOf(blocks)
  const starts = [...blocks.keys()].filter((at) => headingAt(blocks, at, level) !== undefined)
  return {
    beginning: blocks.slice(0, starts[0] ?? blocks.length),
    sections: starts.flatMap((start, index) => {
      const heading = headingAt(blocks, start, level)
      return heading === undefined ? [] : [{ heading, blocks: blocks.slice(start + 1, starts[index + 1]) }]
    }),
  }
}

function levelOf(blocks: readonly Block[]): number | undefined {
  const levels = blocks.flatMap((block) => (block.kind === 'heading' ? [block.level] : []))
  return levels.toSorted().find((level, _, all) => all.filter((each) => each <= level).length > 1)
}

function headingAt(blocks: readonly Block[], at: number, level: number | undefined): Heading | undefined {
  const block = blocks[at]
  return block?.kind === 'heading' && level !== undefined && block.level <= level ? block : undefined
}
