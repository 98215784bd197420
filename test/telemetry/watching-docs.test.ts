import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.startsWith('tools'))
  .map((file) => readFileSync(join('src', file), 'utf8'))

/** The names in the calls of a log: `log('name', …)`, `log(late ? 'one' : 'other', …)`. */
const events = sources.flatMap((text) =>
  [...text.matchAll(/\blog\(([^{}()]*)[,)]/g)].flatMap(([, given = '']) =>
    [...given.matchAll(/'([a-z][a-z ]+)'/g)].map(([, event = '']) => event),
  ),
)

describe('docs/watching.md', () => {
  it('says of every event of the log what to do', () => {
    const table = readFileSync('docs/watching.md', 'utf8').split('## Log')[1] ?? ''
    const explained = new Set([...table.matchAll(/`([a-z][a-z ]+)`/g)].map(([, event]) => event))
    assert.ok(events.length > 15)
    assert.deepEqual(
      [...new Set(events)].filter((event) => !explained.has(event)),
      [],
    )
  })
})
