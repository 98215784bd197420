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
  const matches = [aMatch('a', 0.6), aMatch('b', 0.5), aMatch('c', 0.3), aMatch('d', 0.1)]
  const same = [
    ['a', 0.6],
    ['b', 0.5],
    ['c', 0.3],
    ['d', 0.1],
  ] as const

  const cases: readonly (readonly [
    string,
    readonly number[],
    readonly (readonly [id: string, probability: number])[],
  ])[] = [
    ['changes nothing where the model agrees', [4, 3, 2, 1], same],
    ['changes nothing where the model sees no difference', [1, 1, 1, 1], same],
    ['changes nothing where the model alone thinks much of what is unlikely', [0, 0, 0, 9], same],
    [
      'is less sure of what only the model puts first',
      [0, 9, 0, 0],
      [
        ['b', 0.55],
        ['a', 0.55],
        ['c', 0.3],
        ['d', 0.1],
      ],
    ],
    [
      'cares for the distance between scores, not for their size',
      [-0.0001, -0.00001, -0.0001, -0.0001],
      [
        ['b', 0.55],
        ['a', 0.55],
        ['c', 0.3],
        ['d', 0.1],
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

  it('leaves a first match that the search is sure of', () => {
    const sure = [aMatch('a', 0.95), aMatch('b', 0.5)]
    assert.deepEqual(joinOrders(sure, [0, 1]), sure)
  })

  it('makes nothing of nothing', () => assert.deepEqual(joinOrders([], []), []))
})
