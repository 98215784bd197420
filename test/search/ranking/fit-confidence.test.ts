import assert from 'node:assert/strict'
import { confidenceOf } from '../../../src/search/ranking/confidence.ts'
import { fitConfidence } from '../../../src/search/ranking/fit-confidence.ts'

const found = (covered: number) => ({
  relevance: 0,
  covered,
  known: 0,
  titleLetters: 0,
  meaning: 0,
  length: 1,
  titleMass: 0,
  titleCoverage: 0,
  unsaid: 0,
  foreign: 0,
})

describe('fitConfidence', () => {
  it('gives much probability to what was right, little to what was wrong, and half where both happened', () => {
    const weights = fitConfidence([
      ...Array.from({ length: 20 }, () => ({ features: found(1), isRight: true, weight: 1 })),
      ...Array.from({ length: 20 }, () => ({ features: found(0), isRight: false, weight: 1 })),
      { features: found(0.5), isRight: true, weight: 1 },
      { features: found(0.5), isRight: false, weight: 1 },
    ])
    assert.ok(confidenceOf(found(1), weights) > 0.9)
    assert.ok(confidenceOf(found(0), weights) < 0.1)
    assert.equal(Math.round(10 * confidenceOf(found(0.5), weights)), 5)
  })
})
