import { EventEmitter, once } from 'node:events'
import type { Delivery } from './deliver-one.ts'

/** What came of the notices of late, for whoever waits for one or asks a moment later. */
export interface Outcomes {
  settle(idempotencyKey: string, kind: Delivery['kind']): void
  /** Undefined when nothing comes of it within `ms`. */
  of(idempotencyKey: string, ms: number): Promise<Delivery['kind'] | undefined>
}

const MOST_OUTCOMES = 1000

export function createOutcomes(): Outcomes {
  const outcomes = new Map<string, Delivery['kind']>()
  const settled = new EventEmitter().setMaxListeners(0)
  return {
    settle(key, kind) {
      outcomes.set(key, kind)
      if (outcomes.size > MOST_OUTCOMES) outcomes.delete([...outcomes.keys()][0] ?? '')
      settled.emit(key)
    },
    async of(key, ms) {
      if (!outcomes.has(key))
        await once(settled, key, { signal: AbortSignal.timeout(ms) }).catch(() => undefined)
      return outcomes.get(key)
    },
  }
}
