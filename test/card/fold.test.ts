import assert from 'node:assert/strict'
import type { Block } from '../../src/article/block.ts'
import { beginning } from '../../src/card/beginning.ts'
import { fold } from '../../src/card/fold.ts'
import { paragraph, steps, words } from './a-drawing.ts'

const lines = (count: number, length: number): readonly Block[] =>
  Array.from({ length: count }, () => paragraph(words('x'.repeat(length))))
const heading: Block = { kind: 'heading', level: 2, content: [words('Lamps')] }
const someSteps = (count: number, length: number): Block =>
  steps(...Array.from({ length: count }, () => [words('x'.repeat(length))]))

describe('fold', () => {
  const cases: readonly (readonly [string, readonly Block[], readonly [number, number, number]])[] = [
    ['nothing', [], [0, 0, 0]],
    ['a short article', lines(3, 100), [3, 0, 0]],
    ['a long one after some 900 characters', lines(30, 100), [9, 21, 0]],
    ['many short parts after fourteen', lines(80, 20), [14, 66, 0]],
    ['a little rest not at all', lines(12, 100), [12, 0, 0]],
    ['steps between steps', [someSteps(20, 100)], [9, 11, 11]],
    ['a first part that is long by itself after it', lines(2, 2000), [1, 1, 0]],
    ['a heading with what follows it', [...lines(7, 110), heading, ...lines(10, 150)], [7, 11, 0]],
  ]
  for (const [name, blocks, expected] of cases) {
    it(`folds ${name}`, () => {
      const { open, rest, hiddenSteps } = fold(blocks)
      assert.deepEqual([open.length, rest.length, hiddenSteps], expected)
    })
  }
})

describe('beginning', () => {
  const atMost = (count: number) => (blocks: readonly Block[]) => blocks.length <= count

  it('keeps as many parts as fit, with `…` after them', () => {
    const blocks = lines(9, 5)
    assert.deepEqual(beginning(blocks, atMost(5)), [...blocks.slice(0, 4), paragraph(words('…'))])
  })

  it('cuts between steps', () => {
    const [kept] = beginning([someSteps(9, 5)], atMost(3))
    assert.deepEqual(kept, someSteps(1, 5))
  })

  it('cuts the first part where not even that fits', () => {
    const isShort = (blocks: readonly Block[]) => JSON.stringify(blocks).length <= 1000
    const [cut] = beginning(lines(2, 5000), isShort)
    const text = /x+…/.exec(JSON.stringify(cut))?.[0] ?? ''
    assert.deepEqual(cut, paragraph(words(text)))
    assert.equal(JSON.stringify([cut]).length, 1000)
  })
})
