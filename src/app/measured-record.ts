import type { RecordStore } from '../record/record-store.ts'
import type { Measure } from '../telemetry/measure.ts'

type Call = (...given: readonly unknown[]) => unknown

/** The record, with every question to it and every line in it measured. */
export function measuredRecord(record: RecordStore, measure: Measure): RecordStore {
  const measuredPart = (part: string, calls: object): object =>
    Object.fromEntries(
      Object.entries(calls).map(([name, call]: [string, Call]) => [
        name,
        (...given: readonly unknown[]) =>
          measure(
            'keep',
            () => call(...given),
            () => ({ call: `${part}.${name}` }),
          ),
      ]),
    )
  // Its own calls, such as `sweep`, belong to no turn.
  const parts = Object.entries(record).map(([name, part]) => [
    name,
    typeof part === 'function' ? part : measuredPart(name, part),
  ])
  return Object.fromEntries(parts) as RecordStore
}
