import type { RecordStore } from './record-store.ts'

type Call = (...given: readonly unknown[]) => unknown

/** What is done around one call to the record; `name` is that of its part and its own, such as `votes.cast`. */
export type Around = <Kept>(name: string, call: () => Promise<Kept>) => Promise<Kept>

/** The record with something around every question to it and every line in it; its own calls, such as `sweep`, stay bare. */
export function aroundCalls(record: RecordStore, around: Around): RecordStore {
  const aroundPart = (part: string, calls: object): object =>
    Object.fromEntries(
      Object.entries(calls).map(([name, call]: [string, Call]) => [
        name,
        (...given: readonly unknown[]) => around(`${part}.${name}`, async () => call(...given)),
      ]),
    )
  const parts = Object.entries(record).map(([name, part]) => [
    name,
    typeof part === 'function' ? part : aroundPart(name, part),
  ])
  return Object.fromEntries(parts) as RecordStore
}
