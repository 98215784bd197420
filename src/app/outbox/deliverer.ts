import type { DueNotice } from '../../record/outbox.ts'
import { createBell } from './bell.ts'
import { type DelivererParts, type Delivery, deliverOne } from './deliver-one.ts'
import { createInFlight, type InFlight } from './in-flight.ts'
import { createOutcomes } from './outcomes.ts'

export interface Deliverer {
  /** Looks at once for what is due. */
  wake(): void
  /** Wakes, and waits for what comes of one notice; undefined when nothing did within `ms`. */
  tried(idempotencyKey: string, ms: number): Promise<Delivery['kind'] | undefined>
  /** Ends after what is under way. What waits stays in the record. */
  stop(): Promise<void>
}

const POLL_MS = 1000 // finds what another process left, and what is tried again
const OUTAGE_MS = 15_000 // a record that is away need not say so every second
const MOST_A_LOOK = 20

/** Sends what waits in the outbox, for as long as the process runs. */
export function startDeliverer(parts: DelivererParts): Deliverer {
  const bell = createBell()
  const outcomes = createOutcomes()
  const inFlight = createInFlight(bell.ring)
  let isStopped = false

  const attend = async (notice: DueNotice): Promise<void> => {
    const { kind } = await deliverOne(notice, parts)
    outcomes.settle(notice.idempotencyKey, kind)
  }
  const look = async (): Promise<number> => {
    const due = await takeDue(inFlight, parts)
    for (const notice of due) inFlight.add(notice.conversation, attend(notice))
    return due.length
  }
  const run = async (): Promise<void> => {
    while (!isStopped) {
      const sleep = bell.listen() // from before the look, for what comes while it lasts
      const taken = await look().catch((error: unknown) => {
        if (!isStopped) parts.log('outbox not read', { error })
        return undefined
      })
      if (!taken && !isStopped) await sleep(taken === undefined ? OUTAGE_MS : POLL_MS)
    }
    await inFlight.ended()
  }
  const running = run()
  return {
    wake: bell.ring,
    tried(key, ms) {
      bell.ring()
      return outcomes.of(key, ms)
    },
    async stop() {
      isStopped = true
      bell.ring()
      await running
    },
  }
}

/** As many as there is room for, none of a conversation that has enough under way. */
async function takeDue(
  inFlight: InFlight,
  { outbox, now }: Pick<DelivererParts, 'outbox' | 'now'>,
): Promise<readonly DueNotice[]> {
  const room = Math.min(inFlight.room(), MOST_A_LOOK)
  return room <= 0 ? [] : outbox.due(now(), room, inFlight.busy())
}
