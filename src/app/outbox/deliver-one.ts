import type { Log } from '../../log.ts'
import type { DueNotice, Outbox } from '../../record/outbox.ts'
import type { SendFailure } from '../../teams/send-failure.ts'
import { nextTry } from './next-try.ts'

/** What came of one try. `wait`: it is not its turn yet. */
export type Delivery =
  | { readonly kind: 'sent' }
  | { readonly kind: 'wait'; readonly ms: number }
  | SendFailure

export interface DelivererParts {
  readonly outbox: Outbox
  readonly deliver: (notice: DueNotice) => Promise<Delivery>
  readonly now: () => number
  readonly log: Log
}

/** Tries one notice, and keeps in the record what came of it. */
export async function deliverOne(
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
