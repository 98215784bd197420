import { decimal } from './table.ts'

/** Megabytes. `used` with the garbage collected; `resident` is what the machine gave. */
export interface Memory {
  readonly heap: number
  /** Outside the heap: the arrays of an index. */
  readonly arrays: number
  readonly resident: number
}

export interface Cost {
  readonly articles: number
  readonly editions: number
  /** Seconds. */
  readonly readTime: number
  /** Undefined where the index was read from a snapshot. */
  readonly buildTime: number | undefined
  /** From the bytes of a snapshot to an index that can be asked. */
  readonly loadTime: number
  /** Bytes. */
  readonly snapshotSize: number
  readonly before: Memory
  readonly after: Memory
}

/** Gives the seconds since it was made. */
export function createStopwatch(): () => number {
  const since = performance.now()
  return () => (performance.now() - since) / 1000
}

/** Under `node --expose-gc` without garbage, else with what has gathered. */
export function measureMemory(): Memory {
  globalThis.gc?.()
  const { heapUsed, external, rss } = process.memoryUsage()
  return { heap: heapUsed / MEGABYTE, arrays: external / MEGABYTE, resident: rss / MEGABYTE }
}

const MEGABYTE = 1024 * 1024

export const costLines = (cost: Cost): readonly string[] => [
  `Articles: ${cost.articles}, editions: ${cost.editions}`,
  `Seconds: ${decimal(cost.readTime, 1)} to read, ${decimal(cost.buildTime, 1)} to build, ${decimal(cost.loadTime, 2)} to load`,
  `Megabytes: ${memory(cost.before)} before the index, ${memory(cost.after)} with it, snapshot ${decimal(cost.snapshotSize / MEGABYTE, 0)}`,
]

const memory = ({ heap, arrays, resident }: Memory): string =>
  `${decimal(heap + arrays, 0)} used (${decimal(resident, 0)} resident)`
