import assert from 'node:assert/strict'
import type { Match } from '../../../src/search/match.ts'
import { joinOrders } from '../../../src/search/reranker/join-orders.ts'

const aMatch = (id: string, probability: number): Match => ({
  id,
  probability,
  related: [],
  matched: [],
  route: 'own-language',
  repaired: [],
})

describe('joinOrders', () => {
  const matches = [aMatch('a', 0.9), aMatch('b', 0.5), aMatch('c', 0.3), aMatch('d', 0.1)]

  const cases: readonly (readonly [string, readonly number[], readonly (readonly [string, number])[]])[] = [
    [
      'changes nothing where the model agrees',
      [4, 3, 2, 1],
      [
        ['a', 0.9],
        ['b', 0.5],
        ['c', 0.3],
        ['d', 0.1],
      ],
    ],
    [
      'changes nothing where the model sees no difference',
      [1, 1, 1, 1],
      [
        ['a', 0.9],
        ['b', 0.5],
        ['c', 0.3],
        ['d', 0.1],
      ],
    ],
    [
      'leaves the first where the model puts it second',
      [3, 4, 2, 1],
      [
        ['a', 0.9],
        ['b', 0.5],
        ['c', 0.3],
        ['d', 0.1],
      ],
    ],
    [
      'is less sure of what only the model puts first',
      [1, 4, 3, 2],
      [
        ['b', 0.7],
        ['a', 0.7],
        ['c', 0.3],
        ['d', 0.1],
      ],
    ],
    [
      'lets the last one rise',
      [2, 1, 3, 4],
      [
        ['a', 0.9],
        ['d', 0.3],
        ['c', 0.3],
        ['b', 0.3],
      ],
    ],
  ]
  for (const [name, scores, expected] of cases) {
    it(name, () => {
      const joined = joinOrders(matches, scores)
      assert.deepEqual(
        joined.map(({ id, probability }) => [id, Number(probability.toFixed(3))]),
        expected,
      )
    })
  }

  it('makes nothing of nothing', () => assert.deepEqual(joinOrders([], []), []))
})
