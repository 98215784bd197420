import assert from 'node:assert/strict'
import {
  addWord,
  decodeVectors,
  encodeVectors,
  hashOf,
} from '../../../src/search/word-vectors/word-vectors.ts'

const kept = [
  { hash: hashOf('en', 'lamp'), vector: Float32Array.of(0.5, -1) },
  { hash: hashOf('nb', 'lamp'), vector: Float32Array.of(2, 0.25) },
  { hash: hashOf('nb', 'vifte'), vector: Float32Array.of(0, 0) },
]

describe('word vectors', () => {
  it('come back from their bytes, to within half a step', () => {
    const words = decodeVectors(encodeVectors(kept, 2))
    for (const { hash, vector } of kept) {
      const found = new Float32Array(2)
      addWord(found, hash, 1, words)
      vector.forEach((value, k) => {
        assert.ok(Math.abs(value - (found[k] ?? Number.NaN)) <= 1 / 127, `${hash}: ${found}`)
      })
    }
  })

  it('come back from bytes that do not begin at a multiple of four', () => {
    const bytes = encodeVectors(kept, 2)
    const shifted = new Uint8Array(bytes.length + 1)
    shifted.set(bytes, 1)
    assert.deepEqual(decodeVectors(shifted.subarray(1)), decodeVectors(bytes))
  })

  it('add nothing for a word that has none', () => {
    const sum = Float32Array.of(1, 2)
    addWord(sum, hashOf('en', 'fan'), 1, decodeVectors(encodeVectors(kept, 2)))
    assert.deepEqual(sum, Float32Array.of(1, 2))
  })

  it('are added as often as a word is meant', () => {
    const words = decodeVectors(encodeVectors([{ hash: 7, vector: Float32Array.of(1, 0) }], 2))
    const sum = Float32Array.of(0, 1)
    addWord(sum, 7, 0.5, words)
    assert.deepEqual(sum, Float32Array.of(0.5, 1))
  })

  it('are refused where bytes are missing', () => {
    const bytes = encodeVectors(kept, 2)
    assert.throws(() => decodeVectors(bytes.subarray(0, -1)), RangeError)
  })

  it('tell words of two languages apart', () => assert.notEqual(hashOf('en', 'gift'), hashOf('de', 'gift')))
})
