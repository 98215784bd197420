import assert from 'node:assert/strict'
import { fitRelevance } from '../../../src/search/ranking/fit-relevance.ts'
import { relevanceFeatures } from '../../../src/search/ranking/relevance.ts'

const features = (mass: number, titleLetters: number) => ({
  mass,
  agreement: 0,
  titleMass: 0,
  titleCoverage: 0,
  titleBalance: 0,
  titleLetters,
  meaning: 0,
})

describe('fitRelevance', () => {
  it('gives most weight to what the right articles have more of, and none to what nobody has', () => {
    const weights = fitRelevance([
      {
        articles: [
          { features: features(0.9, 0.1), isRight: true },
          { features: features(0.2, 0.2), isRight: false },
        ],
        weight: 1,
      },
      { articles: [{ features: features(0, 1), isRight: false }], weight: 100 }, // nothing to learn from
    ])
    assert.ok(weights.mass > Math.abs(weights.titleLetters))
    assert.equal(weights.meaning, 0)
    assert.equal(Math.round(relevanceFeatures.reduce((sum, name) => sum + weights[name], 0) * 1000), 1000)
  })
})
