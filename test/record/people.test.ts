import assert from 'node:assert/strict'
import { openRecord } from '../../src/record/open-record.ts'
import { keyed } from './a-record.ts'
import { onEachDatabase } from './on-each-database.ts'

const ada = keyed('Ada')
const reference = {
  channelId: 'msteams',
  serviceUrl: 'https://smba.example/emea/',
  conversationId: '19:abc@thread.tacv2',
  tenantId: 'tenant',
  bot: { id: '28:bot', name: 'Svar' },
}
const chat = { conversation: keyed('chat'), kind: 'personal', reference, person: ada, at: 1000 } as const

onEachDatabase('preferences', ({ withStore }) => {
  it(
    'change one by one, are reset by undefined, and cleared',
    withStore(async ({ preferences }) => {
      assert.deepEqual(await preferences.get(ada), {})
      await preferences.set(ada, { locale: 'nb-NO', plainText: false }, 1000)
      await preferences.set(ada, { plainText: true }, 2000)
      await preferences.set(ada, { clientLocale: 'en-US' }, 3000)
      assert.deepEqual(await preferences.get(ada), {
        locale: 'nb-NO',
        plainText: true,
        clientLocale: 'en-US',
      })
      await preferences.set(ada, { locale: undefined }, 4000)
      assert.deepEqual(await preferences.get(ada), { plainText: true, clientLocale: 'en-US' })
      await preferences.clear(ada)
      assert.deepEqual(await preferences.get(ada), {})
    }),
  )
})

onEachDatabase('conversations', ({ withStore }) => {
  it(
    'keep what it takes to write to them, until they are dropped',
    withStore(async ({ conversations }) => {
      await conversations.keep({
        ...chat,
        reference: { ...reference, user: { id: 'more than is kept' } } as never,
      })
      assert.deepEqual(await conversations.get(chat.conversation), { ...chat, deadReason: undefined })
      await conversations.drop(chat.conversation)
      assert.equal(await conversations.get(chat.conversation), undefined)
    }),
  )

  it(
    'are passed over when they are dead, and live again when somebody writes',
    withStore(async ({ conversations }) => {
      const { channelId, serviceUrl, conversationId } = reference
      const newer = {
        ...chat,
        conversation: keyed('newer'),
        reference: { channelId, serviceUrl, conversationId, bot: { id: 'bot' } },
        at: 2000,
      }
      await conversations.keep(chat)
      await conversations.keep(newer)
      assert.deepEqual(await conversations.personalOf(ada), { ...newer, deadReason: undefined })
      await conversations.markDead(newer.conversation, 'blocked', 3000)
      assert.deepEqual(await conversations.get(newer.conversation), { ...newer, deadReason: 'blocked' })
      assert.deepEqual(await conversations.personalOf(ada), { ...chat, deadReason: undefined })
      await conversations.keep(newer)
      assert.deepEqual(await conversations.personalOf(ada), { ...newer, deadReason: undefined })
      assert.equal(await conversations.personalOf(keyed('Grace')), undefined)
    }),
  )
})

onEachDatabase('settings', ({ withStore }) => {
  it(
    'are set for all, with who did it',
    withStore(async ({ settings }) => {
      assert.equal(await settings.get('experts-channel'), undefined)
      await settings.set('experts-channel', { value: keyed('channel'), setBy: ada, at: 1000 })
      const moved = { value: keyed('other'), setBy: keyed('Grace'), at: 2000 }
      await settings.set('experts-channel', moved)
      assert.deepEqual(await settings.get('experts-channel'), moved)
      await settings.clear('experts-channel')
      assert.equal(await settings.get('experts-channel'), undefined)
    }),
  )
})

onEachDatabase('turn states', ({ withStore }) => {
  const state = { question: { text: 'wifi', language: 'en' }, misses: 1 }

  it(
    'are written by who has read the last one',
    withStore(async ({ turns }) => {
      const put = (expectedVersion: number, misses: number) =>
        turns.put(
          chat.conversation,
          ada,
          { state: { ...state, misses }, expectedVersion, expiresAt: 9000 },
          1000,
        )
      assert.equal(await turns.get(chat.conversation, ada, 1000), undefined)
      assert.deepEqual(await put(1, 0), { kind: 'stale' })
      assert.deepEqual(await put(0, 1), { kind: 'kept', version: 1 })
      assert.deepEqual(await put(0, 5), { kind: 'stale' })
      assert.deepEqual(await put(1, 2), { kind: 'kept', version: 2 })
      assert.deepEqual(await put(1, 6), { kind: 'stale' })
      assert.deepEqual(await turns.get(chat.conversation, ada, 1000), {
        state: { ...state, misses: 2 },
        version: 2,
      })
      assert.equal(await turns.get(chat.conversation, keyed('Grace'), 1000), undefined)
      await turns.clear(chat.conversation, ada)
      assert.equal(await turns.get(chat.conversation, ada, 1000), undefined)
    }),
  )

  it(
    'end by themselves, and begin anew',
    withStore(async ({ turns }) => {
      const put = (expiresAt: number, now: number) =>
        turns.put(chat.conversation, ada, { state, expectedVersion: 0, expiresAt }, now)
      await put(2000, 1000)
      assert.equal(await turns.get(chat.conversation, ada, 2000), undefined)
      assert.deepEqual(await put(4000, 2000), { kind: 'kept', version: 2 })
    }),
  )
})

onEachDatabase('activities', ({ withStore }) => {
  it(
    'are one turn’s until it has ended, over replicas too',
    withStore(async ({ activities }, { config }) => {
      const replica = await openRecord(config, () => 0)
      const mine = await activities.claim('key', 1000)
      assert.equal(mine.kind, 'mine')
      assert.deepEqual(await replica.activities.claim('key', 1000), { kind: 'running' })
      if (mine.kind === 'mine') await activities.finish('key', mine.claim, 201, 2000)
      assert.deepEqual(await replica.activities.claim('key', 999_999), { kind: 'finished', status: 201 })
      await replica.close()
    }),
  )

  it(
    'go to one of many who ask at once',
    withStore(async ({ activities }, { config }) => {
      const replica = await openRecord(config, () => 0)
      const stores = [activities, replica.activities, activities, replica.activities]
      for (let round = 0; round < 10; round += 1) {
        const claims = await Promise.all(stores.map((store) => store.claim(`key ${round}`, 1000)))
        assert.deepEqual(claims.map(({ kind }) => kind).sort(), ['mine', 'running', 'running', 'running'])
      }
      await replica.close()
    }),
  )

  it(
    'can be tried again when the turn failed',
    withStore(async ({ activities }) => {
      const mine = await activities.claim('key', 1000)
      if (mine.kind === 'mine') await activities.release('key', mine.claim)
      assert.equal((await activities.claim('key', 1000)).kind, 'mine')
    }),
  )

  it(
    'are taken over from a process that died, which then has no say in them',
    withStore(async ({ activities }) => {
      const dead = await activities.claim('key', 1000)
      assert.equal((await activities.claim('key', 60_999)).kind, 'running')
      const next = await activities.claim('key', 61_000)
      assert.equal(next.kind, 'mine')
      if (dead.kind === 'mine') {
        await activities.release('key', dead.claim)
        await activities.finish('key', dead.claim, 500, 61_000)
      }
      assert.equal((await activities.claim('key', 61_001)).kind, 'running')
      if (next.kind === 'mine') await activities.finish('key', next.claim, 200, 61_000)
      assert.deepEqual(await activities.claim('key', 999_999), { kind: 'finished', status: 200 })
    }),
  )
})
