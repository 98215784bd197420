import assert from 'node:assert/strict'
import { aChange, aNotice, aQuestion, aRequest, aVote, grace, keyed } from './a-record.ts'
import { onEachDatabase } from './on-each-database.ts'

const ada = keyed('Ada')
const DAY = 24 * 60 * 60_000
const reference = {
  channelId: 'msteams',
  serviceUrl: 'https://smba.example/',
  conversationId: 'a:1',
  bot: { id: '28:bot' },
}

onEachDatabase('forget', ({ withStore }) => {
  it(
    'erases all that is kept of a person, and nothing of others',
    withStore(async (store) => {
      const { questions, votes, requests, preferences, conversations, turns, outbox } = store
      for (const name of ['Ada', 'Grace']) {
        const person = keyed(name)
        await questions.keep(aQuestion({ id: name, person }))
        await votes.cast(aVote({ person }))
        await requests.create(aRequest({ id: name, requester: { person, name } }), () => [
          aNotice({ idempotencyKey: name, lane: name, requestId: name, conversation: keyed('experts') }),
        ])
        await requests.change(name, 1, aChange({ action: 'answer', note: 'Åpne luke B.' }))
        await requests.change(
          name,
          2,
          aChange({ action: 'reopen', by: 'requester', actor: { person, name }, note: 'Den står igjen.' }),
        )
        await preferences.set(person, { locale: 'nb-NO' }, 1000)
        const conversation = keyed(`chat with ${name}`)
        await conversations.keep({ conversation, kind: 'personal', reference, person, at: 1000 })
        await outbox.put([aNotice({ idempotencyKey: `to ${name}`, lane: `to ${name}`, conversation })])
        await turns.put(conversation, person, { state: 1, expectedVersion: 0, expiresAt: 9000 }, 1000)
      }
      assert.deepEqual(await store.forget(ada), {
        questions: 1,
        votes: 1,
        requests: 1,
        preferences: 1,
        turnStates: 1,
        conversations: 1,
      })
      assert.deepEqual(
        [
          await questions.get('Ada'),
          await votes.get(ada, 'forgot-password', 'question-1'),
          await requests.get('Ada'),
          await requests.history('Ada'),
          await preferences.get(ada),
          await conversations.personalOf(ada),
          await turns.get(keyed('chat with Ada'), ada, 1000),
        ],
        [undefined, undefined, undefined, [], {}, undefined, undefined],
      )
      assert.deepEqual(
        (await requests.history('Grace')).map(({ note }) => note),
        [undefined, 'Åpne luke B.', 'Den står igjen.'],
      )
      assert.deepEqual(
        (await outbox.due(9000, 10)).map(({ idempotencyKey }) => idempotencyKey),
        ['Grace', 'to Grace'],
      )
      assert.deepEqual(await store.forget(keyed('Grace')), {
        questions: 1,
        votes: 1,
        requests: 1,
        preferences: 1,
        turnStates: 1,
        conversations: 1,
      })
    }),
  )

  it(
    'takes the name of an expert from the requests of others',
    withStore(async (store) => {
      await store.requests.create(aRequest())
      await store.requests.change('request-1', 1, aChange({ actor: grace }))
      await store.settings.set('experts-channel', { value: 'x', setBy: grace.person, at: 1000 })
      await store.forget(grace.person)
      const nobody = { person: '', name: '' }
      assert.deepEqual((await store.requests.get('request-1'))?.assignee, nobody)
      assert.deepEqual(
        (await store.requests.history('request-1')).map(({ actor }) => actor),
        [aRequest().requester, nobody],
      )
      assert.deepEqual(await store.settings.get('experts-channel'), { value: 'x', setBy: '', at: 1000 })
    }),
  )

  it(
    'tells what the experts see, and what is under way goes before what is sent of that',
    withStore(async (store) => {
      const { requests, outbox, keyed: key } = store
      const experts = key('experts')
      const lane = 'request-1/experts'
      const underWay = aNotice({
        idempotencyKey: '1',
        lane,
        requestId: 'request-1',
        payload: 'words',
        dueAt: 0,
      })
      await requests.create(aRequest({ requester: { person: ada, name: 'Ada' } }), () => [underWay])
      await requests.create(aRequest({ id: 'request-2', requester: grace }))
      await requests.change('request-2', 1, aChange({ actor: { person: ada, name: 'Ada' } }))
      for (const requestId of ['request-1', 'request-2'])
        await requests.keepCard({
          requestId,
          conversation: experts,
          activityId: `card of ${requestId}`,
          audience: 'experts',
        })
      const [taken] = await outbox.due(0, 1)
      await store.forget(ada, (seen) => {
        assert.deepEqual(seen, {
          cards: [
            {
              requestId: 'request-1',
              conversation: experts,
              activityId: 'card of request-1',
              number: 1,
            },
          ],
          worked: [{ id: 'request-2', version: 2 }],
        })
        return [aNotice({ idempotencyKey: '2', lane, dueAt: 0 })]
      })
      assert.deepEqual(await outbox.due(0, 9), [])
      const [again] = await outbox.due(61_000, 9)
      assert.deepEqual([again?.id, again?.payload], [taken?.id, null])
      await outbox.done(taken?.id ?? -1, 61_000)
      assert.deepEqual(
        (await outbox.due(61_000, 9)).map(({ idempotencyKey }) => idempotencyKey),
        ['2'],
      )
    }),
  )
})

onEachDatabase('sweep', ({ withStore }) => {
  it(
    'erases what is older than the retention, and leaves what has no end',
    withStore(async (store) => {
      const { questions, votes, requests, conversations, turns, activities, outbox } = store
      const [old, young] = [0, DAY]
      for (const at of [old, young]) {
        const id = `of ${at}`
        await questions.keep(aQuestion({ id, at }))
        await votes.cast(aVote({ questionId: id, at }))
        await requests.create(aRequest({ id: `closed ${id}`, at }))
        await requests.change(`closed ${id}`, 1, aChange({ action: 'close', at }))
        await requests.create(aRequest({ id: `open ${id}`, at }))
        await conversations.keep({ conversation: keyed(id), kind: 'personal', reference, at })
        await conversations.markDead(keyed(id), 'blocked', at)
        await turns.put(keyed(id), ada, { state: 1, expectedVersion: 0, expiresAt: at + 90 * DAY }, at)
        await activities.claim(id, at + 89 * DAY)
        await outbox.put([aNotice({ idempotencyKey: id, lane: id, dueAt: at })])
        const [notice] = await outbox.due(at, 1)
        await outbox.done(notice?.id ?? -1, at)
      }
      await outbox.put([aNotice({ idempotencyKey: 'waiting', dueAt: old })])
      await conversations.keep({ conversation: keyed('alive'), kind: 'personal', reference, at: old })
      const swept = {
        questions: 1,
        votes: 1,
        requests: 1,
        turnStates: 1,
        conversations: 1,
        activities: 1,
        notices: 1,
      }
      assert.deepEqual(await store.sweep(90 * DAY + 1), swept)
      assert.deepEqual(
        (await requests.search('', 10)).map(({ id }) => id),
        [`open of ${DAY}`, `closed of ${DAY}`, 'open of 0'],
      )
      assert.deepEqual(await outbox.waiting(), { count: 1, oldestDueAt: 0 })
      assert.equal((await conversations.get(keyed('alive')))?.at, 0)
      assert.deepEqual(await store.sweep(92 * DAY), swept)
    }),
  )
})
