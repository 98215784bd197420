import assert from 'node:assert/strict'
import { adversarialTexts } from '../../../../src/tools/evaluate/generate/adversarial.ts'

describe('adversarialTexts', () => {
  it('gives the same for the same seed, and many kinds', () => {
    const texts = adversarialTexts(110, 1)
    assert.deepEqual(texts, adversarialTexts(110, 1))
    assert.equal(texts.length, 110)
    assert.ok(new Set(texts).size > 90)
    assert.ok(texts.some((text) => text.length > 1000))
  })
})
