import type { Comparison, SetComparison } from './compare.ts'
import { decimal, table } from './table.ts'

/** One table: each peer's success at the first place beside ours on the same questions, and how much slower it is. */
export const comparisonLines = (comparisons: readonly Comparison[]): readonly string[] => [
  ...table([
    [
      'peer / ours on the same questions',
      ...setsOf(comparisons),
      'p50 ms',
      'p99 ms',
      'slower',
      'build s',
      'MB',
    ],
    ...comparisons.map((one) => [
      one.name,
      ...one.sets.map(cellOf),
      decimal(one.p50, 2),
      decimal(one.p99, 2),
      one.p50 === undefined || one.ownP50 === undefined ? '–' : `${(one.p50 / one.ownP50).toFixed(1)}×`,
      decimal(one.buildTime, 1),
      decimal(one.memory, 0),
    ]),
  ]),
  'Success at the first place; (n) where a peer is too slow for all questions. MB: of the heap, native memory not counted.',
]

const setsOf = ([first]: readonly Comparison[]): readonly string[] =>
  first?.sets.map(({ name }) => name) ?? []

const cellOf = ({ success1, ownSuccess1, count }: SetComparison): string =>
  `${decimal(success1)} / ${decimal(ownSuccess1)} (${count})`
