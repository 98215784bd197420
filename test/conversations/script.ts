import type { World } from './world.ts'

/** A conversation as it is to be played. */
export interface Script {
  /** What it shows, as the end of a sentence: *shows …*. */
  readonly shows: string
  readonly steps: readonly Step[]
  readonly settings?: Readonly<Record<string, string>>
}

export interface Step {
  /** What somebody does, as a sentence. */
  readonly says: string
  readonly does: (world: World) => Promise<void>
}
