import assert from 'node:assert/strict'
import { nextTry } from '../../../src/app/outbox/next-try.ts'

describe('nextTry', () => {
  const cases: readonly (readonly [attempts: number, retryAfterMs: number, chance: number, ms: number])[] = [
    [0, 0, 0, 500],
    [0, 0, 1, 1000],
    [1, 0, 1, 2000],
    [4, 0, 0.5, 12_000],
    [30, 0, 1, 600_000],
    [0, 5000, 1, 5000],
    [10, 5000, 0, 300_000],
  ]
  for (const [attempts, retryAfterMs, chance, ms] of cases)
    it(`waits ${ms} ms after ${attempts} attempts, ${retryAfterMs} asked for, by the chance of ${chance}`, () => {
      assert.equal(nextTry(attempts, retryAfterMs, chance), ms)
    })
})
