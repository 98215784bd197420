import assert from 'node:assert/strict'
import { once } from 'node:events'
import { startRecord } from '../../src/app/start-record.ts'
import { freePort } from '../../src/tools/free-port.ts'
import { aQuestion } from '../record/a-record.ts'
import { aGate } from '../record/gate.ts'
import { databases, testKey } from '../record/on-each-database.ts'
import { aMessage, answersIn, startApp } from './an-app.ts'

const away = 'Database does not answer, expected PostgreSQL to be reachable (DATABASE_URL)'

const configOf = (url: string) => ({
  store: { kind: 'postgresql', url } as const,
  key: testKey,
  retentionDays: 90,
})

/** Tries again when it is told to, and keeps what was logged and how long it would have waited. */
function watching() {
  const lines: unknown[] = []
  const pauses: number[] = []
  const bell = new EventTarget()
  return {
    lines,
    pauses,
    ring: () => bell.dispatchEvent(new Event('ring')),
    parts: {
      now: () => 0,
      log: (event: string, details?: object) => void lines.push([event, details]),
      pause: async (ms: number, signal: AbortSignal) => {
        pauses.push(ms)
        await once(bell, 'ring', { signal })
      },
    },
  }
}

/** Lets everything that waits for a refused connection come to its end. */
const until = async (isSo: () => boolean): Promise<void> => {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 5))
}

describe('startRecord while PostgreSQL is away', () => {
  it('gives a record that throws so, says it once, and tries again less and less often', async () => {
    const port = await freePort()
    const { lines, pauses, ring, parts } = watching()
    const { record, isAway, opened } = await startRecord(
      configOf(`postgres://svar:geheim@127.0.0.1:${port}/svar`),
      parts,
    )
    assert.equal(isAway(), true)
    const message = `127.0.0.1:${port}/svar: ${away}`
    const failure = { name: 'RecordFailure', trouble: 'unreachable', message }
    await assert.rejects(record.questions.get('1'), failure)
    await assert.rejects(record.forget(record.keyed('Ada')), failure)
    await assert.rejects(record.sweep(0), failure)
    assert.equal((await record.check()).trouble, message)
    for (let tries = 1; tries < 9; tries += 1) {
      await until(() => pauses.length === tries)
      ring()
    }
    await until(() => pauses.length === 9)
    assert.ok(pauses.every((ms, place) => ms >= Math.min(30_000, 500 * 2 ** place) && ms <= 30_000))
    assert.deepEqual(lines, [['record away', { message }]])
    await record.close()
    assert.equal(await opened, 'closed before')
  })

  it('leaves the app ready, which says that the record is away and answers', async () => {
    const url = `postgres://svar@127.0.0.1:${await freePort()}/svar`
    const { record, isAway } = await startRecord(configOf(url), watching().parts)
    const app = await startApp(['articles'], { record, parts: { isRecordAway: isAway } })
    const response = await fetch(`${app.url}/readyz`)
    assert.deepEqual([response.status, await response.json()], [200, { ready: true, record: 'away' }])
    assert.equal((await app.post(aMessage('forgot my password'))).status, 200)
    assert.deepEqual(
      answersIn(app).map(({ summary }) => summary),
      ['Reset or change your password'],
    )
    await app.close()
    await record.close()
  })
})

for (const { name, make } of databases.filter(({ name }) => name === 'PostgreSQL'))
  describe(`startRecord when ${name} comes`, () => {
    /** A place whose server is reached through a port on which nobody listens yet. */
    async function closedPlace() {
      const place = await make()
      const direct = new URL(place.config.store.kind === 'postgresql' ? place.config.store.url : '')
      const port = await freePort()
      const url = Object.assign(new URL(direct), { hostname: '127.0.0.1', port: String(port) })
      return { ...place, config: configOf(url.href), openGate: () => aGate(direct, port) }
    }

    it('makes the tables and keeps what is given from then on', async () => {
      const { config, openGate, remove } = await closedPlace()
      const { lines, pauses, ring, parts } = watching()
      const { record, isAway, opened } = await startRecord(config, parts)
      await assert.rejects(record.questions.keep(aQuestion()))
      const gate = await openGate()
      await until(() => pauses.length === 1)
      ring()
      assert.equal(await opened, 'opened')
      assert.equal(isAway(), false)
      await record.questions.keep(aQuestion())
      assert.equal((await record.questions.get('question-1'))?.id, 'question-1')
      assert.equal((await record.check()).migrated, true)
      assert.deepEqual(
        lines.map((line) => (line as unknown[])[0]),
        ['record away', 'record there'],
      )
      gate.close()
      await assert.rejects(record.questions.get('question-1'))
      assert.equal(isAway(), true)
      await record.close()
      await remove()
    })

    it('refuses one that was made with another key, as a start would', async () => {
      const { config, openGate, remove } = await closedPlace()
      const { pauses, ring, parts } = watching()
      const { record, opened } = await startRecord({ ...config, key: `not ${testKey}` }, parts)
      const gate = await openGate()
      await (await startRecord(config, parts)).record.close()
      await until(() => pauses.length === 1)
      ring()
      await assert.rejects(opened, { name: 'RecordFailure', trouble: 'wrong-key' })
      await assert.rejects(record.questions.keep(aQuestion()))
      await record.close()
      gate.close()
      await remove()
    })
  })
