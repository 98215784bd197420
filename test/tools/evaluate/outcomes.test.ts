import assert from 'node:assert/strict'
import { outcomesOf } from '../../../src/tools/evaluate/outcomes.ts'
import { aResult } from './a-result.ts'

const right = { a: 2, b: 1 } as const

describe('outcomesOf', () => {
  it('shares out what readers saw', () => {
    const results = [
      aResult({ right, kind: 'article', ranked: ['a'] }),
      aResult({ right, kind: 'article', ranked: ['b', 'a'] }),
      aResult({ right, kind: 'article', ranked: ['x', 'a'] }),
      aResult({ right, kind: 'choices', ranked: ['x', 'a'] }),
      aResult({ right, kind: 'choices', ranked: ['x', 'a'], shown: ['x', 'b'] }),
      aResult({ right, kind: 'nothing', ranked: ['a'] }),
      aResult({ right, kind: 'smalltalk' }),
      aResult({ right, kind: 'command' }),
      aResult({ kind: 'article', ranked: ['x'] }),
      aResult({ kind: 'choices', ranked: ['x'] }),
      aResult({ kind: 'nothing' }),
      aResult({ kind: 'nothing' }),
    ]
    assert.deepEqual(outcomesOf(results), {
      answerable: {
        directRight: 1 / 8,
        directRelated: 1 / 8,
        directWrong: 1 / 8,
        choicesRight: 1 / 8,
        choicesWrong: 1 / 8,
        refused: 1 / 8,
        smalltalk: 2 / 8,
      },
      unanswerable: { direct: 1 / 4, choices: 1 / 4, refused: 1 / 2, smalltalk: 0 },
      rightOfDirect: 1 / 4,
    })
  })
})
