import assert from 'node:assert/strict'
import { createOutage } from '../../src/record/outage.ts'

describe('createOutage', () => {
  /** An outage with a clock that is set by hand. */
  function anOutage() {
    let time = 0
    const outage = createOutage(() => time)
    return {
      ...outage,
      pass(ms: number) {
        time += ms
      },
      failAfter(ms: number, how: 'silent' | 'slow' | 'at once') {
        const begun = time
        time += ms
        outage.failed(begun, how)
      },
    }
  }

  it('keeps everybody away after a silence, and lets one look after a while', () => {
    const { mayAsk, failAfter, pass } = anOutage()
    assert.equal(mayAsk(), true)
    failAfter(2000, 'silent')
    assert.equal(mayAsk(), false)
    pass(3000)
    assert.deepEqual([mayAsk(), mayAsk(), mayAsk()], [true, false, false])
    failAfter(2000, 'silent')
    pass(2999)
    assert.equal(mayAsk(), false)
    pass(1)
    assert.equal(mayAsk(), true)
  })

  it('ends with an answer', () => {
    const { mayAsk, failAfter, pass, answered } = anOutage()
    failAfter(2000, 'silent')
    pass(3000)
    assert.equal(mayAsk(), true)
    answered()
    assert.deepEqual([mayAsk(), mayAsk()], [true, true])
  })

  it('lets the next one look when whoever looked never came back', () => {
    const { mayAsk, failAfter, pass } = anOutage()
    failAfter(2000, 'silent')
    pass(3000)
    assert.deepEqual([mayAsk(), mayAsk()], [true, false])
    pass(10_000)
    assert.deepEqual([mayAsk(), mayAsk()], [true, false])
  })

  it('is none while failures come at once', () => {
    const { mayAsk, failAfter } = anOutage()
    for (const how of ['silent', 'slow', 'at once'] as const) failAfter(10, how)
    failAfter(2000, 'at once')
    assert.equal(mayAsk(), true)
  })

  it('begins with the second query that takes too long, unless one was answered in between', () => {
    const { mayAsk, failAfter, answered } = anOutage()
    failAfter(2000, 'slow')
    answered()
    failAfter(2000, 'slow')
    assert.equal(mayAsk(), true)
    failAfter(2000, 'slow')
    assert.equal(mayAsk(), false)
  })
})
