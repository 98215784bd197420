import assert from 'node:assert/strict'
import type { Delivery } from '../../../src/app/outbox/deliver-one.ts'
import { startDeliverer } from '../../../src/app/outbox/deliverer.ts'
import type { DueNotice, NewNotice } from '../../../src/record/outbox.ts'
import { aNotice, keyed } from '../../record/a-record.ts'
import { aRecord } from '../an-app.ts'

const sent: Delivery = { kind: 'sent' }
const slow = keyed('slow')

const noticesTo = (conversation: string, count: number, lane?: string): readonly NewNotice[] =>
  Array.from({ length: count }, (_, place) => {
    const idempotencyKey = `${conversation} ${place + 1}`
    return aNotice({ idempotencyKey, lane: lane ?? idempotencyKey, conversation: keyed(conversation) })
  })

/** A deliverer of these notices; those to `slow` end when `release` is called. */
async function delivering(notices: readonly NewNotice[]) {
  const { record, remove } = await aRecord()
  await record.outbox.put(notices)
  const begun: string[] = []
  let release = () => {}
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  const deliver = async ({ conversation, idempotencyKey }: DueNotice): Promise<Delivery> => {
    begun.push(idempotencyKey)
    if (conversation === slow) await released
    return sent
  }
  const deliverer = startDeliverer({ outbox: record.outbox, deliver, now: Date.now, log: () => {} })
  const end = async () => {
    release()
    await deliverer.stop()
    await remove()
  }
  return { begun, deliverer, record, release, end }
}

const PATIENCE_MS = 45_000

describe('startDeliverer', () => {
  it('sends one lane after the other while another conversation is slow', async () => {
    const { deliverer, begun, end } = await delivering([
      ...noticesTo('slow', 1),
      ...noticesTo('quick', 3, 'one lane'),
    ])
    assert.equal(await deliverer.tried('quick 3', PATIENCE_MS), 'sent')
    assert.deepEqual(begun, ['slow 1', 'quick 1', 'quick 2', 'quick 3'])
    await end()
  })

  it('leaves room for others when very many wait for one that is slow', async () => {
    const { deliverer, begun, end } = await delivering([...noticesTo('slow', 90), ...noticesTo('quick', 30)])
    assert.equal(await deliverer.tried('quick 30', PATIENCE_MS), 'sent')
    assert.ok(begun.filter((key) => key.startsWith('slow')).length < 40)
    await end()
  })

  it('ends after what is under way', async () => {
    const { deliverer, record, release, end } = await delivering(noticesTo('slow', 2))
    await record.outbox.put(noticesTo('quick', 1))
    await deliverer.tried('quick 1', PATIENCE_MS)
    const stopped = deliverer.stop()
    release()
    await stopped
    assert.equal((await record.outbox.waiting()).count, 0)
    await end()
  })
})
