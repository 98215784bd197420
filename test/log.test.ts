import assert from 'node:assert/strict'
import { jsonLog, type Log, PlainError, textLog } from '../src/log.ts'

const noon = () => new Date('2026-11-24T12:00:00Z')

/** What one event is written as. */
function written(create: (write: (line: string) => void) => Log, event: string, details?: object): string {
  const lines: string[] = []
  create((line) => lines.push(line))(event, details as Readonly<Record<string, unknown>>)
  return lines.join('')
}
const json = (event: string, details?: object) => written((write) => jsonLog(write, noon), event, details)
const errorOf = (error: unknown) => JSON.parse(json('failed', { error })).error

describe('jsonLog', () => {
  it('writes one line an event', () => {
    assert.equal(
      json('request refused', { status: 400, reason: 'two\nlines' }),
      '{"time":"2026-11-24T12:00:00.000Z","event":"request refused","status":400,"reason":"two\\nlines"}\n',
    )
  })

  it('tells of an error where it happened, and not what it says', () => {
    const error = Object.assign(new TypeError('words of a reader'), { statusCode: 403, code: 'ECONNRESET' })
    const { at, ...rest } = errorOf(error)
    assert.deepEqual(rest, { name: 'TypeError', code: 'ECONNRESET', status: 403 })
    assert.match(at[0], /log\.test\./)
    assert.ok(at.length <= 12)
  })

  it('passes over a message that looks like a place, a code that is a sentence and a status that is none', () => {
    const error = new Error('words\n    at words (words:1:1)\n    at words (words:2:2)')
    Object.assign(error, { code: 'words of a reader', statusCode: 'words' })
    assert.doesNotMatch(JSON.stringify(errorOf(error)), /words/)
  })

  it('shows what an error of our own says', () => {
    assert.equal(errorOf(new PlainError('Outbound call 11')).message, 'Outbound call 11')
  })

  it('goes to the cause of an error, but not for ever', () => {
    const error = new Error('words')
    error.cause = error
    const depth = (found: { cause?: object }): number => (found.cause ? 1 + depth(found.cause) : 0)
    assert.equal(depth(errorOf(error)), 3)
    assert.equal(errorOf(new Error('a', { cause: new RangeError('b') })).cause.name, 'RangeError')
  })

  it('takes an error without a stack', () => {
    const error = new Error('words')
    delete error.stack
    assert.deepEqual(errorOf(error), { name: 'Error', at: [] })
  })
})

describe('textLog', () => {
  it('writes one readable line an event', () => {
    assert.equal(
      written(textLog, 'stopped', { how: 'drained', turns: 2 }),
      'stopped  how: drained  turns: 2\n',
    )
  })

  it('shows errors in full', () => {
    assert.match(
      written(textLog, 'turn failed', { error: new Error('words') }),
      /error: Error: words\n {4}at /,
    )
  })
})
