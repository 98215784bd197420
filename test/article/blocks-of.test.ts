import assert from 'node:assert/strict'
import { blocksOf } from '../../src/article/blocks-of.ts'
import { anEdition, someLinks } from './an-edition.ts'

const blocks = (markdown: string) => blocksOf(anEdition({ markdown }), 'local', someLinks()).blocks
const text = (words: string) => ({ kind: 'text', text: words }) as const
const paragraph = (words: string) => ({ kind: 'paragraph', content: [text(words)] }) as const

describe('blocksOf', () => {
  it('keeps the numbers of steps that a paragraph interrupts', () => {
    assert.deepEqual(blocks('1. Find the lamp.\n2. Lift it.\n\nIt is warm.\n\n3. Turn it.'), [
      {
        kind: 'steps',
        steps: [
          { number: 1, blocks: [paragraph('Find the lamp.')] },
          { number: 2, blocks: [paragraph('Lift it.')] },
        ],
      },
      paragraph('It is warm.'),
      { kind: 'steps', steps: [{ number: 3, blocks: [paragraph('Turn it.')] }] },
    ])
  })

  it('gives the English source when that is asked for', () => {
    const edition = anEdition({ markdown: 'Lampen.', english: { title: 'Lamp', markdown: 'The lamp.' } })
    assert.deepEqual(blocksOf(edition, 'english', someLinks()).blocks, [paragraph('The lamp.')])
  })
})
