import assert from 'node:assert/strict'
import { fitWordVectors } from '../../../src/search/word-vectors/fit-word-vectors.ts'

const ARTICLES = 8
const WORDS = 3 // of each article, in each of two languages

const wordsOf = (article: number, language: number): Int32Array =>
  Int32Array.from({ length: WORDS }, (_, at) => (language * ARTICLES + article) * WORDS + at)

const articles = Array.from({ length: ARTICLES }, (_, article) =>
  [0, 1].map((language) => ({ title: wordsOf(article, language), lines: [wordsOf(article, language)] })),
)
const rank = 8
const fitted = () => fitWordVectors(articles, 2 * ARTICLES * WORDS, { rank, rounds: 400 })

const cosine = (vectors: Float32Array, one: number, other: number): number => {
  const [a, b] = [one, other].map((word) => vectors.subarray(word * rank, (word + 1) * rank))
  const dot = a?.reduce((sum, value, k) => sum + value * (b?.[k] ?? 0), 0) ?? Number.NaN
  return dot / Math.hypot(...(a ?? [])) / Math.hypot(...(b ?? []))
}

describe('fitWordVectors', () => {
  it('puts words of one article together, whatever their language', () => {
    const vectors = fitted()
    for (let article = 0; article < ARTICLES; article++) {
      const [asking = 0] = wordsOf(article, 0)
      const nearness = articles.map((_, other) => cosine(vectors, asking, wordsOf(other, 1)[0] ?? 0))
      assert.equal(nearness.indexOf(Math.max(...nearness)), article, nearness.join(' '))
    }
  })

  it('gives the same vectors for the same articles', () => assert.deepEqual(fitted(), fitted()))

  it('tells how far it is', () => {
    const told: number[] = []
    fitWordVectors(articles, 2 * ARTICLES * WORDS, {
      rank,
      rounds: 2000,
      onProgress: (share, sure) => {
        told.push(share)
        assert.ok(sure > 1 / ARTICLES && sure <= 1, `${sure}`)
      },
    })
    assert.deepEqual(told, [0.5, 1])
  })

  it('learns from articles of which some say nothing', () => {
    const empty = { title: new Int32Array(), lines: [] }
    const vectors = fitWordVectors([...articles, [empty], []], 2 * ARTICLES * WORDS, { rank, rounds: 20 })
    assert.ok(vectors.every(Number.isFinite))
  })
})
