import assert from 'node:assert/strict'
import type { RecordConfig } from '../../src/config/config.ts'
import { openRecord } from '../../src/record/open-record.ts'
import type { RecordStore } from '../../src/record/record-store.ts'
import { aMessage, answersIn, startApp } from '../app/an-app.ts'
import { aQuestion, aRequest } from './a-record.ts'
import { aGate, type Gate } from './gate.ts'
import { command, databases } from './on-each-database.ts'

for (const { name, make } of databases.filter(({ name }) => name === 'PostgreSQL'))
  describe(`a ${name} server that stands still`, function () {
    this.timeout(60_000) // it is waited for in earnest

    /** A record whose server is reached through a gate. */
    const throughGate =
      (test: (store: RecordStore, gate: Gate, direct: URL) => Promise<void>) => async () => {
        const place = await make()
        const direct = new URL(place.config.store.kind === 'postgresql' ? place.config.store.url : '')
        const gate = await aGate(direct)
        const url = Object.assign(new URL(direct), { hostname: '127.0.0.1', port: String(gate.port) }).href
        const config: RecordConfig = { ...place.config, store: { kind: 'postgresql', url } }
        const store = await openRecord(config, () => 0)
        try {
          await test(store, gate, direct)
        } finally {
          await store.close()
          gate.close()
          await place.remove()
        }
      }

    it(
      'fails all who wait, and takes no more connections for those who come meanwhile',
      throughGate(async ({ questions, requests }, gate) => {
        await questions.keep(aQuestion())
        await Promise.all(Array.from({ length: 20 }, () => questions.get('question-1')))
        gate.freeze()
        const waited = await Promise.allSettled([
          ...Array.from({ length: 200 }, () => questions.get('question-1')),
          requests.create(aRequest()),
        ])
        const taken = gate.taken()
        const refused = await Promise.allSettled(
          Array.from({ length: 1000 }, () => questions.get('question-1')),
        )
        for (const each of [...waited, ...refused])
          assert.equal(each.status === 'rejected' && each.reason.trouble, 'unreachable')
        assert.ok(gate.taken() <= taken + 1, 'one looks whether it is back')
        gate.thaw()
        const isBack = () =>
          questions.get('question-1').then(
            (kept) => kept !== undefined,
            () => false,
          )
        while (!(await isBack())) await new Promise((resolve) => setTimeout(resolve, 100))
        await requests.create(aRequest())
      }),
    )

    it(
      'ends a statement that somebody’s lock holds up, and says that it is busy',
      throughGate(async ({ questions }, _gate, direct) => {
        const held = command(
          direct.href,
          'BEGIN; LOCK TABLE questions IN ACCESS EXCLUSIVE MODE; SELECT pg_sleep(60); COMMIT',
        ).catch(() => undefined)
        const locks = "SELECT pid FROM pg_locks WHERE mode = 'AccessExclusiveLock' AND granted"
        const inThis = 'AND database = (SELECT oid FROM pg_database WHERE datname = current_database())'
        let holders: readonly object[] = []
        while (holders.length === 0) holders = await command(direct.href, `${locks} ${inThis}`)
        await assert.rejects(questions.get('question-1'), { trouble: 'busy' })
        await command(direct.href, `SELECT pg_terminate_backend(pid) FROM (${locks} ${inThis}) AS held`)
        await held
        await questions.keep(aQuestion())
      }),
    )

    it(
      'is not waited for by those who ask',
      throughGate(async (record, gate) => {
        const app = await startApp(['articles'], { record })
        await app.post(aMessage('forgot my password'))
        gate.freeze()
        const statuses = await Promise.all(
          Array.from({ length: 5 }, async () => (await app.post(aMessage('forgot my password'))).status),
        )
        assert.deepEqual(statuses, [200, 200, 200, 200, 200])
        assert.deepEqual(
          answersIn(app).map(({ summary }) => summary),
          Array(6).fill('Reset or change your password'),
        )
        await app.close()
      }),
    )
  })
