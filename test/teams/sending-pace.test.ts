import assert from 'node:assert/strict'
import fc from 'fast-check'
import { createSendingPace } from '../../src/teams/sending-pace.ts'

const limits = [
  { ms: 1000, most: 7 },
  { ms: 2000, most: 8 },
  { ms: 30_000, most: 60 },
  { ms: 3_600_000, most: 1800 },
]

/** When messages go out that are sent as soon as they may. */
function sendAll(count: number, to: (message: number) => string, tenant = 'tenant'): readonly number[] {
  let now = 0
  const pace = createSendingPace(() => now)
  return Array.from({ length: count }, (_, message) => {
    const ms = pace.wait(to(message), tenant)
    pace.count(to(message), tenant)
    now += ms
    return now
  })
}

const most = (sent: readonly number[], ms: number) =>
  Math.max(...sent.map((from) => sent.filter((at) => at >= from && at < from + ms).length))

describe('createSendingPace', () => {
  it('keeps below every limit of a conversation', () => {
    const sent = sendAll(2000, () => 'chat')
    assert.deepEqual(
      limits.map(({ ms }) => most(sent, ms)),
      limits.map((limit) => limit.most),
    )
  })

  it('sends fifty a second into a tenant, and not fewer', () => {
    assert.equal(most(sendAll(500, String), 1000), 50)
  })

  it('lets tenants be for themselves', () => {
    let now = 0
    const pace = createSendingPace(() => now)
    for (let message = 0; message < 50; message += 1) pace.count(`chat ${message}`, 'one')
    assert.deepEqual([pace.wait('chat', 'one'), pace.wait('chat', 'other')], [1000, 0])
    now = 1000
    assert.equal(pace.wait('chat', 'one'), 0)
  })

  it('keeps below the limits whenever messages come', () => {
    const gaps = fc.array(fc.integer({ min: 0, max: 3000 }), { maxLength: 150 })
    fc.assert(
      fc.property(gaps, (between) => {
        let now = 0
        const pace = createSendingPace(() => now)
        const sent = between.map((gap) => {
          now += gap
          const at = now + pace.wait('chat', '')
          pace.count('chat', '')
          return at
        })
        return limits.every((limit) => sent.length === 0 || most(sent, limit.ms) <= limit.most)
      }),
    )
  })
})
