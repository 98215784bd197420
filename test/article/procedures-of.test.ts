import assert from 'node:assert/strict'
import { blocksOf } from '../../src/article/blocks-of.ts'
import { inlineText, plainTextOf } from '../../src/article/plain-text-of.ts'
import { proceduresOf } from '../../src/article/procedures-of.ts'
import { sectionsOf } from '../../src/article/sections-of.ts'
import { anEdition, someLinks } from './an-edition.ts'

const parse = (markdown: string) => blocksOf(anEdition({ markdown }), 'local', someLinks()).blocks
const procedures = (markdown: string) =>
  proceduresOf(parse(markdown)).map(({ heading, steps }) => [
    heading && inlineText(heading),
    steps.map(({ number, blocks }) => `${number} ${plainTextOf(blocks).replaceAll('\n', ' / ')}`),
  ])
const sections = (markdown: string) => {
  const { beginning, sections } = sectionsOf(parse(markdown))
  return [plainTextOf(beginning), ...sections.map(({ heading, blocks }) => plainTextOf([heading, ...blocks]))]
}

describe('proceduresOf', () => {
  it('finds each list of steps below its heading', () => {
    assert.deepEqual(procedures('1. On\n2. Off\n\n## Hall\n\n1. Up\n\n## Attic\n\nNone.'), [
      [undefined, ['1 On', '2 Off']],
      ['Hall', ['1 Up']],
    ])
  })

  it('goes on after what stands between two steps, which belongs to the first', () => {
    assert.deepEqual(procedures('1. On\n\n![A lamp](https://lamps.example/a.png)\n\n2. Off'), [
      [undefined, ['1 On / A lamp', '2 Off']],
    ])
  })

  it('begins anew where the numbers do', () => {
    assert.deepEqual(procedures('1. On\n2. Off\n\nOr:\n\n1. Up'), [
      [undefined, ['1 On', '2 Off']],
      [undefined, ['1 Up']],
    ])
  })
})

describe('sectionsOf', () => {
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    ['no headings', 'On.', ['On.']],
    ['one heading', 'On.\n\n## Hall\n\nOff.', ['On.\nHall\nOff.']],
    ['headings', 'On.\n\n## Hall\n\nOff.\n\n## Attic\n\nUp.', ['On.', 'Hall\nOff.', 'Attic\nUp.']],
    ['smaller ones within', '## Hall\n\n### Left\n\nOff.\n\n## Attic', ['', 'Hall\nLeft\nOff.', 'Attic']],
    [
      'smaller ones below a single one',
      '## Hall\n\n### Left\n\nOff.\n\n### Right',
      ['', 'Hall', 'Left\nOff.', 'Right'],
    ],
  ]
  for (const [name, markdown, expected] of cases)
    it(`parts an article with ${name}`, () => assert.deepEqual(sections(markdown), expected))
})
