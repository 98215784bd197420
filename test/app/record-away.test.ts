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
    ['choices of which none is it', { value: { svar: 'none', asked: 'lost' } }],
    ['a search as written', { value: { svar: 'exact', text: 'forgot my password', asked: 'lost' } }],
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

  const somethingFailed =
    'Noe gikk galt hos meg. Spør meg på nytt, og si fra til IT-avdelingen hvis det fortsetter.'
  const chosen = { svar: 'language', locale: 'de-DE' }
  const sought = { commandId: 'requests', parameters: [{ name: 'query', value: 'printer' }] }
  const failures: readonly [string, object, readonly string[]][] = [
    ['tells in the client’s language that something failed', { value: chosen }, [somethingFailed]],
    [
      'writes nothing into a chat about its compose box',
      { type: 'invoke', name: 'composeExtension/query', value: sought },
      [],
    ],
  ]
  for (const [what, parts, said] of failures)
    it(what, async () => {
      const own = await aRecord()
      const app = await startApp(['articles'], { record: away(own.record) })
      await app.post(aMessage('', { locale: 'nb-NO', ...parts }))
      assert.deepEqual(
        answersIn(app).map(({ text }) => text),
        said,
      )
      await app.close()
      await own.remove()
    })
})
