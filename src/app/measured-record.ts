import { aroundCalls } from '../record/around-calls.ts'
import type { RecordStore } from '../record/record-store.ts'
import type { Measure } from '../telemetry/measure.ts'

/** The record, with every question to it and every line in it measured; `sweep` and the like belong to no turn. */
export const measuredRecord = (record: RecordStore, measure: Measure): RecordStore =>
  aroundCalls(record, (name, call) => measure('keep', call, () => ({ call: name })))
