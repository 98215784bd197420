import { EventEmitter, once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import type { Log } from '../../log.ts'
import type { Keyed } from '../../record/keyed-hash.ts'
import type { DueNotice, Outbox } from '../../record/outbox.ts'
import type { SendFailure } from '../../teams/send-failure.ts'
import { nextTry } from './next-try.ts'

/** What came of one try. `wait`: it is not its turn yet. */
export type Delivery =
  | { readonly kind: 'sent' }
  | { readonly kind: 'wait'; readonly ms: number }
  | SendFailure

export interface Deliverer {
  /** Looks at once for what is due. */
  wake(): void
  /** Wakes, and waits for what comes of one notice; undefined when nothing did within `ms`. */
  tried(idempotencyKey: string, ms: number): Promise<Delivery['kind'] | undefined>
  /** Ends after what is under way. What waits stays in the record. */
  stop(): Promise<void>
}

export interface DelivererParts {
  readonly outbox: Outbox
  readonly deliver: (notice: DueNotice) => Promise<Delivery>
  readonly now: () => number
  readonly log: Log
}

const POLL_MS = 1000 // finds what another process left, and what is tried again
const OUTAGE_MS = 15_000 // a record that is away need not say so every second
const MOST_IN_FLIGHT = 100
const MOST_A_LOOK = 20
/** So many of one conversation under way, and no more of it are taken: one that is slow leaves room for the others. */
const MOST_OF_ONE = 20
const MOST_OUTCOMES = 1000 // remembered for whoever asks a moment later

/** Sends what waits in the outbox, for as long as the process runs. */
export function startDeliverer(parts: DelivererParts): Deliverer {
  const { outbox, now, log } = parts
  const outcomes = new Map<string, Delivery['kind']>()
  const settled = new EventEmitter().setMaxListeners(0)
  const inFlight = new Map<Promise<void>, Keyed>()
  let bell = new AbortController()
  let isStopped = false

  const wake = () => bell.abort()
  const attend = async (notice: DueNotice): Promise<void> => {
    const { kind } = await deliverOne(notice, parts)
    outcomes.set(notice.idempotencyKey, kind)
    if (outcomes.size > MOST_OUTCOMES) outcomes.delete([...outcomes.keys()][0] ?? '')
    settled.emit(notice.idempotencyKey)
  }
  const look = async (): Promise<number> => {
    const room = Math.min(MOST_IN_FLIGHT - inFlight.size, MOST_A_LOOK)
    if (room <= 0) return 0
    const due = await outbox.due(now(), room, busyIn([...inFlight.values()]))
    for (const notice of due) {
      const attended = attend(notice).finally(() => {
        inFlight.delete(attended)
        wake() // for the next of its lane
      })
      inFlight.set(attended, notice.conversation)
    }
    return due.length
  }
  const run = async (): Promise<void> => {
    while (!isStopped) {
      bell = new AbortController()
      const { signal } = bell
      const taken = await look().catch((error: unknown) => {
        if (!isStopped) log('outbox not read', { error })
        return undefined
      })
      if (!taken && !isStopped)
        await pause(taken === undefined ? OUTAGE_MS : POLL_MS, undefined, { signal, ref: false }).catch(
          () => undefined,
        )
    }
    await Promise.all(inFlight.keys())
  }
  const running = run()
  return {
    wake,
    async tried(key, ms) {
      wake()
      if (!outcomes.has(key))
        await once(settled, key, { signal: AbortSignal.timeout(ms) }).catch(() => undefined)
      return outcomes.get(key)
    },
    async stop() {
      isStopped = true
      wake()
      await running
    },
  }
}

/** The conversations with as many under way as one may have. */
function busyIn(conversations: readonly Keyed[]): readonly Keyed[] {
  const count = (one: Keyed): number => conversations.filter((each) => each === one).length
  return [...new Set(conversations)].filter((each) => count(each) >= MOST_OF_ONE)
}

async function deliverOne(
  notice: DueNotice,
  { outbox, deliver, now, log }: DelivererParts,
): Promise<Delivery> {
  const delivery = await deliver(notice).catch((error: unknown): Delivery => {
    log('notice not drawn', { error, notice: notice.id })
    return { kind: 'passing', reason: 'not drawn', retryAfterMs: 0 }
  })
  try {
    await keepDelivery(notice, delivery, { outbox, now, log })
  } catch (error) {
    log('delivery not kept', { error, notice: notice.id }) // its lease runs out, and it is sent once more
  }
  return delivery
}

async function keepDelivery(
  { id, attempts }: DueNotice,
  delivery: Delivery,
  { outbox, now, log }: Pick<DelivererParts, 'outbox' | 'now' | 'log'>,
): Promise<void> {
  switch (delivery.kind) {
    case 'sent':
      return outbox.done(id, now())
    case 'wait':
      return outbox.retryLater(id, now() + delivery.ms, 'pace')
    case 'gone':
    case 'refused':
      log('notice given up', { notice: id, reason: delivery.reason })
      return outbox.giveUp(id, now(), delivery.reason)
    case 'passing': {
      const { reason, retryAfterMs } = delivery
      log('notice delayed', { notice: id, reason, attempts: attempts + 1 })
      return outbox.retryLater(id, now() + nextTry(attempts, retryAfterMs, Math.random()), reason)
    }
  }
}
