import assert from 'node:assert/strict'
import { likeness } from '../../../src/search/meaning/likeness.ts'
import { truncatedSvd } from '../../../src/search/meaning/truncated-svd.ts'

describe('truncatedSvd', () => {
  it('finds the strengths of a matrix that stretches by 3 and by 1', () => {
    const { strengths, rank } = truncatedSvd(
      {
        rows: 2,
        columnCount: 2,
        starts: Uint32Array.of(0, 1, 2),
        columns: Uint32Array.of(0, 1),
        values: Float32Array.of(3, 1),
      },
      2,
    )
    assert.equal(rank, 2)
    assert.deepEqual([...strengths].map(Math.round), [3, 1])
  })

  it('puts articles that share words nearer than those that do not', () => {
    // Two words for articles 0 and 1, two others for 2 and 3.
    const { columns, rank } = truncatedSvd(
      {
        rows: 4,
        columnCount: 4,
        starts: Uint32Array.of(0, 2, 4, 6, 8),
        columns: Uint32Array.of(0, 1, 0, 1, 2, 3, 2, 3),
        values: Float32Array.of(1, 1, 1, 0.9, 1, 1, 1, 0.9),
      },
      2,
    )
    const vectors = Int8Array.from(columns, (value) => value * 127)
    const space = {
      rank,
      articles: vectors,
      lengths: Float32Array.from([0, 1, 2, 3], (article) =>
        Math.hypot(...vectors.subarray(article * rank, (article + 1) * rank)),
      ),
      terms: [],
    }
    const first = columns.slice(0, rank)
    const unit = first.map((value) => value / Math.hypot(...first))
    assert.ok(likeness(unit, 1, space) > 0.9)
    assert.ok(likeness(unit, 2, space) < 0.1)
  })
})
