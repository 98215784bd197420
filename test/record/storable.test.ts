import assert from 'node:assert/strict'
import { storable } from '../../src/record/storable.ts'

const kept: readonly (readonly [unknown, string | number | null])[] = [
  ['👩‍🔧 ok', '👩‍🔧 ok'],
  ['a\0b', 'ab'],
  ['\ud83d half', '\uFFFD half'],
  [1.5, 1.5],
  [0, 0],
  [true, 1],
  [false, 0],
  [null, null],
]

const refused: readonly (readonly [unknown, string])[] = [
  [undefined, 'undefined'],
  [Number.NaN, 'number'],
  [Number.POSITIVE_INFINITY, 'number'],
  [10n, 'bigint'],
  [new Date(0), 'object'],
  [['a'], 'object'],
]

describe('storable', () => {
  for (const [value, expected] of kept)
    it(`makes ${JSON.stringify(value)} into ${JSON.stringify(expected)}`, () =>
      assert.equal(storable(value), expected))

  for (const [value, kind] of refused)
    it(`refuses ${String(value)}`, () => {
      assert.throws(() => storable(value), {
        name: 'TypeError',
        message: `A value for the record is ${kind}, expected text, a finite number or null`,
      })
    })
})
