import assert from 'node:assert/strict'
import type { RequestChange } from '../../src/record/expert-request.ts'
import { openRecord } from '../../src/record/open-record.ts'
import { aChange, aNotice, aRequest, grace, keyed, linus } from './a-record.ts'
import { onEachDatabase } from './on-each-database.ts'

const created = {
  ...aRequest(),
  number: 1,
  version: 1,
  state: 'new',
  question: undefined,
  language: undefined,
  vote: undefined,
  assignee: undefined,
  answer: undefined,
  changedAt: 1000,
} as const

onEachDatabase('requests', ({ withStore }) => {
  it(
    'begin new, with a number that counts up',
    withStore(async ({ requests }) => {
      assert.deepEqual(await requests.create(aRequest()), created)
      const whole = aRequest({
        id: 'request-2',
        question: 'skriver',
        language: 'nb',
        shown: [{ id: 'printer', locale: 'nb-NO' }],
        vote: 'down',
      })
      const second = { ...created, ...whole, number: 2 }
      assert.deepEqual(await requests.create(whole), second)
      assert.deepEqual(await requests.get('request-2'), second)
    }),
  )

  it(
    'are made once of a form that is sent twice, at once too',
    withStore(async ({ requests }) => {
      const made = await Promise.all([1, 2, 3].map(() => requests.create(aRequest())))
      assert.deepEqual(made, [created, created, created])
      assert.equal((await requests.create(aRequest({ id: 'request-2' }))).number, 2)
    }),
  )

  it(
    'go through their life with a line of history for each change',
    withStore(async ({ requests }) => {
      await requests.create(aRequest())
      const ada = aRequest().requester
      const changes: readonly RequestChange[] = [
        aChange({ at: 2000 }),
        aChange({ at: 3000, action: 'answer', note: 'Åpne luke B.' }),
        aChange({ at: 4000, action: 'reopen', by: 'requester', actor: ada, note: 'Den står igjen.' }),
        aChange({ at: 5000, assignee: linus }),
        aChange({ at: 6000, action: 'close', actor: linus }),
      ]
      for (const [place, change] of changes.entries())
        assert.equal((await requests.change('request-1', place + 1, change)).kind, 'changed')
      assert.deepEqual(await requests.get('request-1'), {
        ...created,
        version: 6,
        state: 'closed',
        changedAt: 6000,
        assignee: linus,
        answer: 'Åpne luke B.',
      })
      assert.deepEqual(
        (await requests.history('request-1')).map(({ version, at, action, by, actor, state, note }) =>
          [version, at, action, by, actor.name, state, note ?? ''].join(' '),
        ),
        [
          '1 1000 create requester Ada new ',
          '2 2000 assign expert Grace assigned ',
          '3 3000 answer expert Grace answered Åpne luke B.',
          '4 4000 reopen requester Ada reopened Den står igjen.',
          '5 5000 assign expert Grace assigned ',
          '6 6000 close expert Linus closed ',
        ],
      )
    }),
  )

  it(
    'are taken by one of two experts who press at once, over two replicas too',
    withStore(async (store, { config }) => {
      const replica = await openRecord(config, () => 0)
      for (let round = 1; round <= 10; round += 1) {
        const id = `request-${round}`
        await store.requests.create(aRequest({ id }))
        const results = await Promise.all([
          store.requests.change(id, 1, aChange({ actor: grace })),
          replica.requests.change(id, 1, aChange({ actor: linus })),
          store.requests.change(id, 1, aChange({ actor: linus })),
        ])
        assert.deepEqual(results.map(({ kind }) => kind).sort(), ['changed', 'stale', 'stale'])
        const winner = results.find(({ kind }) => kind === 'changed')
        const kept = await replica.requests.get(id)
        for (const result of results) assert.deepEqual('request' in result && result.request, kept)
        assert.deepEqual(winner?.kind === 'changed' && winner.request.assignee, kept?.assignee)
        assert.equal((await store.requests.history(id)).length, 2)
      }
      await replica.close()
    }),
  )

  it(
    'lose their expert when they are given back, and get one who answers without taking them',
    withStore(async ({ requests }) => {
      await requests.create(aRequest())
      await requests.change('request-1', 1, aChange())
      const released = await requests.change('request-1', 2, aChange({ action: 'release' }))
      assert.ok(released.kind === 'changed')
      assert.deepEqual([released.request.state, released.request.assignee], ['new', undefined])
      const answered = await requests.change(
        'request-1',
        3,
        aChange({ action: 'answer', actor: linus, note: 'Ja.' }),
      )
      assert.ok(answered.kind === 'changed')
      assert.deepEqual(
        [answered.request.state, answered.request.assignee, answered.request.answer],
        ['answered', linus, 'Ja.'],
      )
    }),
  )

  it(
    'lose their expert when they are reopened or withdrawn, and keep them when they are closed',
    withStore(async ({ requests }) => {
      await requests.create(aRequest())
      await requests.change('request-1', 1, aChange())
      const after = async (version: number, over: Partial<RequestChange>) => {
        const changed = await requests.change('request-1', version, aChange(over))
        return 'request' in changed ? [changed.request.state, changed.request.assignee] : changed
      }
      assert.deepEqual(await after(2, { action: 'close' }), ['closed', aChange().actor])
      assert.deepEqual(await after(3, { action: 'reopen' }), ['reopened', undefined])
      assert.deepEqual(await after(4, {}), ['assigned', aChange().actor])
      assert.deepEqual(await after(5, { action: 'withdraw', by: 'requester' }), ['withdrawn', undefined])
    }),
  )

  it(
    'refuse what is not theirs to do now',
    withStore(async ({ requests }) => {
      await requests.create(aRequest())
      assert.deepEqual(await requests.change('request-1', 1, aChange({ action: 'reopen' })), {
        kind: 'refused',
        reason: 'not-allowed',
        request: created,
      })
      assert.deepEqual(await requests.change('request-9', 1, aChange()), { kind: 'refused', reason: 'gone' })
    }),
  )

  it(
    'put what is to be sent of a change into the outbox along with it, and nothing of one that failed',
    withStore(async ({ requests, outbox }) => {
      const notices = (text: string) => (request: { number: number; version: number }) => [
        aNotice({
          idempotencyKey: `${request.number}.${request.version}`,
          lane: text,
          payload: { text, version: request.version },
        }),
      ]
      await requests.create(aRequest(), notices('created'))
      await requests.change('request-1', 1, aChange(), notices('assigned'))
      await requests.change('request-1', 1, aChange(), notices('stale'))
      await requests.change('request-1', 2, aChange({ action: 'reopen' }), notices('refused'))
      await assert.rejects(
        requests.change('request-1', 2, aChange({ action: 'close' }), () => {
          throw new Error('not drawn')
        }),
        { message: 'not drawn' },
      )
      assert.equal((await requests.get('request-1'))?.version, 2)
      assert.deepEqual(
        (await outbox.due(5000, 10)).map(({ payload }) => payload),
        [
          { text: 'created', version: 1 },
          { text: 'assigned', version: 2 },
        ],
      )
    }),
  )

  it(
    'are found by words in any case, by number and by parts that mean something to SQL',
    withStore(async ({ requests }) => {
      await requests.create(aRequest({ title: 'СКАНЕР молчит', details: 'Kein Bild' }))
      await requests.create(aRequest({ id: 'request-2', title: '100% CPU', details: 'file_name' }))
      await requests.create(
        aRequest({ id: 'request-3', title: 'Office 365', details: 'a wonderful filename' }),
      )
      await requests.change('request-3', 1, aChange({ action: 'answer', note: 'Starten Sie neu.' }))
      const found = async (text: string) => (await requests.search(text, 10)).map(({ number }) => number)
      assert.deepEqual(await found('сканер'), [1])
      assert.deepEqual(await found('bild kein'), [1])
      assert.deepEqual(await found('0%'), [2])
      assert.deepEqual(await found('e_n'), [2])
      assert.deepEqual(await found('#2'), [2])
      assert.deepEqual(await found('365'), [3])
      assert.deepEqual(await found('starten'), [3])
      assert.deepEqual(await found(''), [3, 2, 1])
      assert.deepEqual(await found('nothing of that'), [])
      assert.equal((await requests.search('', 2)).length, 2)
    }),
  )

  it(
    'are listed for who made them, with the cards that show them',
    withStore(async ({ requests }) => {
      await requests.create(aRequest())
      await requests.create(aRequest({ id: 'request-2' }))
      await requests.create(aRequest({ id: 'request-3', requester: linus }))
      assert.deepEqual(
        (await requests.listOf(keyed('Ada'), 10)).map(({ id }) => id),
        ['request-2', 'request-1'],
      )
      const card = {
        requestId: 'request-1',
        conversation: keyed('experts'),
        activityId: '1700000000001',
        audience: 'experts',
      } as const
      await requests.keepCard(card)
      await requests.keepCard(card)
      assert.deepEqual(await requests.cards('request-1'), [card])
      assert.deepEqual(await requests.cards('request-2'), [])
    }),
  )
})
