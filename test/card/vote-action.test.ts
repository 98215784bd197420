import assert from 'node:assert/strict'
import fc from 'fast-check'
import { readCardAction } from '../../src/card/card-action.ts'

const aVote = (over: object = {}) => ({ svar: 'vote', id: 'lamp', locale: 'nb-NO', verdict: 'up', ...over })

describe('readCardAction of a vote', () => {
  const read: readonly (readonly [string, object, object])[] = [
    ['a vote', aVote(), aVote()],
    ['of whom and of what', aVote({ asked: 'q', for: 'abc' }), aVote({ asked: 'q', for: 'abc' })],
    ['no fields that were not sent', aVote({ reason: 'unclear', comment: 'x' }), aVote()],
    [
      'what the form holds',
      aVote({ sent: {}, reason: 'unclear', comment: ' dark ' }),
      aVote({ sent: { reason: 'unclear', comment: 'dark' } }),
    ],
    ['no strange reason', aVote({ sent: {}, reason: 'toString', comment: '' }), aVote({ sent: {} })],
    ['no long ids', aVote({ asked: 'a'.repeat(41), for: 'a'.repeat(41) }), aVote()],
  ]
  for (const [name, value, expected] of read) {
    it(`reads ${name}`, () => assert.deepEqual(readCardAction(value), expected))
  }

  for (const over of [{ verdict: 'maybe' }, { verdict: undefined }, { id: '' }, { id: 5 }, { locale: '?' }]) {
    it(`refuses ${JSON.stringify(over)}`, () => assert.equal(readCardAction(aVote(over)), undefined))
  }

  it('reads any value without throwing', () => {
    const values = fc.record({
      svar: fc.constant('vote'),
      id: fc.anything(),
      locale: fc.anything(),
      verdict: fc.anything(),
      sent: fc.anything(),
      reason: fc.anything(),
      comment: fc.anything(),
    })
    fc.assert(fc.property(values, (value) => assert.doesNotThrow(() => readCardAction(value))))
  })
})
