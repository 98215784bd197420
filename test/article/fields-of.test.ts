import assert from 'node:assert/strict'
import { blocksOf } from '../../src/article/blocks-of.ts'
import { fieldsOf } from '../../src/article/fields-of.ts'
import { plainTextOf } from '../../src/article/plain-text-of.ts'
import { anEdition, someLinks } from './an-edition.ts'

const markdown = [
  'A **lamp** is [lit](https://lamps.example).',
  '## In the hall',
  '**At night**',
  '1. Find it.\n   - left\n2. Lift ![it](media/it.png).',
  '> [!NOTE]\n> Hot.',
  '| Lamp | Watt |\n|--|--|\n| Hall | 5 |',
  '```\nGet-Lamp\n```',
].join('\n\n')

const { blocks } = blocksOf(anEdition({ markdown }), 'local', someLinks())

describe('fieldsOf', () => {
  it('gives headings, bold lines, steps and the rest, each word once', () => {
    assert.deepEqual(fieldsOf(blocks), {
      headings: ['In the hall', 'At night'],
      steps: ['Find it.\nleft', 'Lift it.'],
      body: 'A lamp is lit.\nHot.\nLamp | Watt\nHall | 5\nGet-Lamp',
    })
  })
})

describe('plainTextOf', () => {
  it('gives the words of all blocks in order', () => {
    assert.equal(
      plainTextOf(blocks),
      'A lamp is lit.\nIn the hall\nAt night\nFind it.\nleft\nLift it.\nHot.\nLamp | Watt\nHall | 5\nGet-Lamp',
    )
  })
})
