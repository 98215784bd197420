import assert from 'node:assert/strict'
import { RecordFailure } from '../../src/record/record-failure.ts'
import type { RecordStore } from '../../src/record/record-store.ts'
import { aMessage, answersIn, aRecord, startApp } from './an-app.ts'

/** A record that answers nothing; it still knows how to hash. */
function away(record: RecordStore): RecordStore {
  const fails = () => Promise.reject(new RecordFailure('unreachable', 'Database does not answer'))
  const parts = Object.entries(record).map(([name, part]) =>
    typeof part === 'function'
      ? [name, part]
      : [name, Object.fromEntries(Object.keys(part).map((call) => [call, fails]))],
  )
  return Object.fromEntries(parts) as RecordStore
}

describe('the app while its record is away', () => {
  const article = { svar: 'article', id: 'reset-or-change-passwords', locale: 'en-US', asked: 'lost' }
  const cases: readonly [string, object][] = [
    ['a question', { text: 'forgot my password' }],
    ['what may go on from another', { text: 'and on my phone?' }],
    ['a greeting', { text: 'hello' }],
    ['an article that is picked', { value: article }],
  ]
  for (const [name, parts] of cases)
    it(`answers ${name} as it does with one`, async () => {
      const own = await aRecord()
      const said = []
      for (const record of [own.record, away(own.record)]) {
        const app = await startApp(['articles'], { record })
        const { status } = await app.post(aMessage('', { id: `message ${said.length}`, ...parts }))
        said.push({ status, summaries: answersIn(app).map(({ summary, text }) => summary ?? text) })
        await app.close()
      }
      const [before, during] = said
      assert.deepEqual(during, before)
      assert.equal(during?.summaries.length, 1)
      assert.doesNotMatch(String(during?.summaries[0]), /went wrong|no longer available/)
      await own.remove()
    })
})
