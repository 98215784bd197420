import assert from 'node:assert/strict'
import { activityKey, createOnce } from '../../src/server/once.ts'
import type { RawActivity } from '../../src/teams/raw-activity.ts'
import { anActivity } from './an-activity.ts'

/** A store with a clock of its own, and turns that count themselves. */
function aStore(settings = { keepMs: 1000, most: 3 }) {
  const clock = { time: 0 }
  const turns: string[] = []
  const once = createOnce(settings, () => clock.time)
  const run = (key: string, status = 200) =>
    once(key, async () => {
      turns.push(key)
      return { status, body: `answer ${turns.length}` }
    })
  return { clock, turns, run }
}

describe('createOnce', () => {
  it('gives the answer of a turn under way to whoever asks again', async () => {
    const { turns, run } = aStore()
    const [first, second] = await Promise.all([run('a'), run('a')])
    assert.deepEqual([first, second, turns], [first, first, ['a']])
  })

  it('keeps the status of a turn that has ended, and not its answer', async () => {
    const { run } = aStore()
    assert.deepEqual([await run('a'), await run('a')], [{ status: 200, body: 'answer 1' }, { status: 200 }])
  })

  it('runs a turn again that failed', async () => {
    const { turns, run } = aStore()
    await run('a', 500)
    await run('a')
    const once = createOnce({ keepMs: 1000, most: 3 }, () => 0)
    await assert.rejects(
      once('b', () => Promise.reject(new Error('down'))),
      { message: 'down' },
    )
    assert.deepEqual(await once('b', async () => ({ status: 200 })), { status: 200 })
    assert.deepEqual(turns, ['a', 'a'])
  })

  it('forgets after its time', async () => {
    const { clock, turns, run } = aStore()
    await run('a')
    clock.time = 999
    await run('a')
    clock.time = 1000
    await run('a')
    assert.deepEqual(turns, ['a', 'a'])
  })

  it('forgets the oldest when it is full', async () => {
    const { turns, run } = aStore()
    for (const key of ['a', 'b', 'c', 'd', 'd', 'a']) await run(key)
    assert.deepEqual(turns, ['a', 'b', 'c', 'd', 'a'])
  })
})

describe('activityKey', () => {
  const activity = anActivity('http://127.0.0.1/') as RawActivity
  const key = activityKey(activity)
  const edited = { ...activity, type: 'messageUpdate' }

  it('is the same when Teams sends a message again', () => {
    assert.equal(activityKey({ ...activity, timestamp: '2026-03-02T10:20:45.000Z' }), key)
  })

  it('differs by channel, conversation, id and kind', () => {
    const others: RawActivity[] = [
      { ...activity, channelId: 'webchat' },
      { ...activity, conversation: { id: 'a:other' } },
      { ...activity, id: 'other' },
      edited,
    ]
    assert.equal(new Set([key, ...others.map(activityKey)]).size, 5)
  })

  it('tells one edit of a message from the next', () => {
    assert.notEqual(activityKey(edited), activityKey({ ...edited, timestamp: '2026-03-02T11:00:00.000Z' }))
  })
})
