import { decimal } from './table.ts'

/** Megabytes. `heap` and what is outside it, with the garbage collected; `resident` is what the machine gave. */
export interface Memory {
  readonly heap: number
  readonly outside: number
  readonly resident: number
}

export interface Cost {
  readonly articles: number
  readonly editions: number
  /** Seconds. */
  readonly readTime: number
  readonly buildTime: number
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
  return { heap: heapUsed / MEGABYTE, outside: external / MEGABYTE, resident: rss / MEGABYTE }
}

const MEGABYTE = 1024 * 1024

export const costLines = (cost: Cost): readonly string[] => [
  `Articles: ${cost.articles}, editions: ${cost.editions}`,
  `Seconds: ${decimal(cost.readTime, 1)} to read, ${decimal(cost.buildTime, 1)} to index`,
  `Megabytes: ${memory(cost.before)} before the index, ${memory(cost.after)} with it`,
]

const memory = ({ heap, outside, resident }: Memory): string =>
  `${decimal(heap + outside, 0)} used (${decimal(resident, 0)} resident)`
