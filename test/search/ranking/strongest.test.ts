import assert from 'node:assert/strict'
import fc from 'fast-check'
import { strongest } from '../../../src/search/ranking/strongest.ts'

describe('strongest', () => {
  it('takes as many as asked, none at 0, and none weaker than one left out', () => {
    fc.assert(
      fc.property(
        fc.array(fc.float({ min: 0, max: Math.fround(1.2), noNaN: true })),
        fc.integer({ min: 1, max: 20 }),
        (numbers, limit) => {
          const strengths = Float32Array.from(numbers)
          const taken = strongest(strengths, limit)
          const expected = [...strengths].filter((one) => one > 0).sort((one, other) => other - one)
          const found = taken.map((number) => strengths[number] ?? 0).sort((one, other) => other - one)
          assert.deepEqual(found, expected.slice(0, limit))
        },
      ),
    )
  })
})
