import assert from 'node:assert/strict'
import { calibrationError, reliabilityOf } from '../../../src/tools/evaluate/calibration.ts'

const right = (confidence: number) => ({ confidence, isRight: true })
const wrong = (confidence: number) => ({ confidence, isRight: false })

describe('reliabilityOf', () => {
  it('sets what was said beside what was right, by tenths', () => {
    assert.deepEqual(reliabilityOf([right(1), right(0.95), wrong(0.25), right(0.75), wrong(0.75)]), [
      { from: 0.2, count: 1, confidence: 0.25, right: 0 },
      { from: 0.7, count: 2, confidence: 0.75, right: 0.5 },
      { from: 0.9, count: 2, confidence: 0.975, right: 1 },
    ])
  })
})

describe('calibrationError', () => {
  for (const [what, claims, error] of [
    ['claims that keep their word', [right(0.5), wrong(0.5)], 0],
    ['certainty that is wrong', [wrong(1)], 1],
    ['doubt that is right and certainty that is right', [right(0), right(1)], 0.5],
    ['nothing', [], undefined],
  ] as const) {
    it(`is ${error} for ${what}`, () => assert.equal(calibrationError(reliabilityOf(claims)), error))
  }
})
