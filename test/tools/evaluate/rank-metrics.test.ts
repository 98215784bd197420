import assert from 'node:assert/strict'
import type { Grade } from '../../../src/tools/evaluate/labelled-question.ts'
import { firstPlace, gainAtTen, mean, share } from '../../../src/tools/evaluate/rank-metrics.ts'

const grades = new Map<string, Grade>([
  ['answer', 2],
  ['another', 2],
  ['related', 1],
])

describe('firstPlace', () => {
  for (const [ranked, least, place] of [
    [['answer', 'x'], 2, 1],
    [['x', 'related', 'another'], 2, 3],
    [['x', 'related', 'another'], 1, 2],
    [['x', 'related'], 2, undefined],
    [[], 1, undefined],
  ] as const) {
    it(`of grade ${least} in [${ranked.join(', ')}] is ${place}`, () =>
      assert.equal(firstPlace(ranked, grades, least), place))
  }
})

describe('gainAtTen', () => {
  // The best order: 2 + 2 / log2(3) + 1 / log2(4) = 3.7619.
  for (const [ranked, gain] of [
    [['answer', 'another', 'related'], 1],
    [['related', 'answer', 'another'], (1 + 2 / Math.log2(3) + 1) / (2 + 2 / Math.log2(3) + 0.5)],
    [['x', 'answer'], 2 / Math.log2(3) / (2 + 2 / Math.log2(3) + 0.5)],
    [['x'], 0],
    [[...Array.from({ length: 10 }, (_, place) => `x${place}`), 'answer'], 0],
  ] as const) {
    it(`of [${ranked.join(', ')}] is ${gain.toFixed(4)}`, () =>
      assert.equal(gainAtTen(ranked, grades).toFixed(6), gain.toFixed(6)))
  }

  it('is nothing where nothing is right', () => assert.equal(gainAtTen(['x'], new Map()), 0))
})

describe('mean and share', () => {
  it('count', () => {
    assert.equal(mean([1, 2, 6]), 3)
    assert.equal(
      share([1, 2, 3, 4], (value) => value > 3),
      0.25,
    )
  })
  it('are undefined of nothing', () => {
    assert.equal(mean([]), undefined)
    assert.equal(
      share([], () => true),
      undefined,
    )
  })
})
