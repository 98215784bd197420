import assert from 'node:assert/strict'
import { openRecord } from '../../src/record/open-record.ts'
import type { DueNotice } from '../../src/record/outbox.ts'
import { aNotice, keyed } from './a-record.ts'
import { onEachDatabase } from './on-each-database.ts'

const keysOf = (notices: readonly DueNotice[]) => notices.map(({ idempotencyKey }) => idempotencyKey)
const idOf = ([notice]: readonly DueNotice[]) => notice?.id ?? -1

onEachDatabase('outbox', ({ withStore }) => {
  it(
    'gives what is due, the longest waiting first, and each once',
    withStore(async ({ outbox }) => {
      await outbox.put([
        aNotice({ idempotencyKey: 'later', lane: 'a', dueAt: 2000 }),
        aNotice({ idempotencyKey: 'first', lane: 'b' }),
        aNotice({ idempotencyKey: 'second', lane: 'c' }),
      ])
      await outbox.put([aNotice({ idempotencyKey: 'first', lane: 'd', payload: 'never kept' })])
      assert.deepEqual(keysOf(await outbox.due(1999, 10)), ['first', 'second'])
      assert.deepEqual(keysOf(await outbox.due(2000, 10)), ['later'])
      assert.deepEqual(await outbox.due(2000, 10), [])
      assert.deepEqual(await outbox.waiting(), { count: 3, oldestDueAt: 1000 })
    }),
  )

  it(
    'gives as many as were asked for',
    withStore(async ({ outbox }) => {
      await outbox.put(['a', 'b', 'c'].map((lane) => aNotice({ idempotencyKey: lane, lane })))
      assert.deepEqual(keysOf(await outbox.due(1000, 2)), ['a', 'b'])
      assert.deepEqual(keysOf(await outbox.due(1000, 2)), ['c'])
    }),
  )

  it(
    'gives nothing for those who have enough under way',
    withStore(async ({ outbox }) => {
      await outbox.put(
        ['a', 'b', 'c'].map((chat) =>
          aNotice({ idempotencyKey: chat, lane: chat, conversation: keyed(chat) }),
        ),
      )
      assert.deepEqual(keysOf(await outbox.due(1000, 9, [keyed('a'), keyed('c')])), ['b'])
      assert.deepEqual(keysOf(await outbox.due(1000, 9)), ['a', 'c'])
    }),
  )

  it(
    'sends a lane in its order, one after the other',
    withStore(async ({ outbox }) => {
      await outbox.put(['one', 'two', 'three'].map((idempotencyKey) => aNotice({ idempotencyKey })))
      const first = await outbox.due(1000, 10)
      assert.deepEqual([keysOf(first), await outbox.due(1000, 10)], [['one'], []])
      await outbox.retryLater(idOf(first), 5000, '429')
      assert.deepEqual(await outbox.due(4999, 10), [])
      const again = await outbox.due(5000, 10)
      assert.deepEqual(again, [
        {
          ...aNotice(),
          id: idOf(first),
          idempotencyKey: 'one',
          requestId: undefined,
          dueAt: 5000,
          attempts: 1,
          error: '429',
        },
      ])
      await outbox.done(idOf(again), 5000)
      const second = await outbox.due(5000, 10)
      assert.deepEqual(keysOf(second), ['two'])
      await outbox.giveUp(idOf(second), 5000, 'blocked')
      assert.deepEqual(keysOf(await outbox.due(5000, 10)), ['three'])
      assert.deepEqual(await outbox.waiting(), { count: 1, oldestDueAt: 1000 })
    }),
  )

  it(
    'gives to another what a process that died had taken',
    withStore(async ({ outbox }) => {
      await outbox.put([aNotice()])
      await outbox.due(1000, 10)
      assert.deepEqual(await outbox.due(60_999, 10), [])
      assert.deepEqual(
        (await outbox.due(61_000, 10)).map(({ attempts }) => attempts),
        [1],
      )
    }),
  )

  it(
    'gives each notice to one replica',
    withStore(async ({ outbox }, { config }) => {
      const replica = await openRecord(config, () => 0)
      const keys = Array.from({ length: 60 }, (_, place) => `notice ${place}`)
      await outbox.put(keys.map((key) => aNotice({ idempotencyKey: key, lane: key })))
      const taken: string[] = []
      const takeAll = async (from: typeof outbox): Promise<void> => {
        for (;;) {
          const notices = await from.due(1000, 3)
          taken.push(...keysOf(notices))
          if (notices.length === 0) return
        }
      }
      await Promise.all([outbox, replica.outbox, outbox, replica.outbox].map(takeAll))
      assert.deepEqual(taken.sort(), keys.sort())
      await replica.close()
    }),
  )
})
