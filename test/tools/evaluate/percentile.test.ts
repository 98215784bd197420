import assert from 'node:assert/strict'
import { latencyOf, percentile } from '../../../src/tools/evaluate/percentile.ts'

const hundred = Array.from({ length: 100 }, (_, index) => 100 - index)

describe('percentile', () => {
  for (const [values, wanted, value] of [
    [[3, 1, 2], 0.5, 2],
    [[3, 1, 2, 4], 0.5, 2],
    [[7], 0.99, 7],
    [[7, 8], 0, 7],
    [[], 0.5, undefined],
  ] as const) {
    it(`${wanted} of [${values}] is ${value}`, () => assert.equal(percentile(values, wanted), value))
  }

  it('gives a latency', () => assert.deepEqual(latencyOf(hundred), { p50: 50, p95: 95, p99: 99 }))
})
