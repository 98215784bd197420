import assert from 'node:assert/strict'
import { areaUnderCurve } from '../../../src/tools/evaluate/area-under-curve.ts'

describe('areaUnderCurve', () => {
  for (const [what, positives, negatives, area] of [
    ['all above', [0.9, 0.8], [0.1, 0.2], 1],
    ['all below', [0.1], [0.9], 0],
    ['all the same', [0.5, 0.5], [0.5], 0.5],
    ['three pairs of four', [0.9, 0.3], [0.1, 0.5], 0.75],
    ['no negatives', [0.9], [], undefined],
    ['no positives', [], [0.9], undefined],
  ] as const) {
    it(`is ${area} for ${what}`, () => assert.equal(areaUnderCurve(positives, negatives), area))
  }
})
