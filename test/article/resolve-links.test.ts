import assert from 'node:assert/strict'
import { blocksOf } from '../../src/article/blocks-of.ts'
import { plainTextOf } from '../../src/article/plain-text-of.ts'
import { anEdition, someLinks } from './an-edition.ts'

const links = someLinks({
  resolve: (path) => (path === 'roof' ? 'roof' : undefined),
  titleOf: (id) => (id === 'roof' ? 'Taket' : undefined),
})

const reads = (markdown: string, english?: string) => {
  const source = english === undefined ? undefined : { title: 'Lamp', markdown: english }
  return plainTextOf(blocksOf(anEdition({ markdown, english: source }), 'local', links).blocks)
}

describe('words of a link', () => {
  const source = 'See [the lamp](http://lamps.example/a) and [the hall](/hall/on).'
  const cases: readonly (readonly [what: string, markdown: string, text: string, english?: string])[] = [
    ['from the source', 'Se [](https://lamps.example/a) nå', 'Se the lamp nå', source],
    [
      'from the source, whatever form its target has',
      '[](https://docs.microsoft.com/hall/on)',
      'the hall',
      source,
    ],
    ['instead of punctuation, a stop stays', 'Se [.](https://lamps.example/a)', 'Se the lamp.', source],
    ['instead of an entity', 'Se [ &amp;](https://lamps.example/a)', 'Se the lamp', source],
    ['within bold text', '**Se [](https://lamps.example/a)**', 'Se the lamp', source],
    ['from the title of the article it leads to', '[](roof.md)', 'Taket'],
    ['from the address', '[](https://lamps.example/turn-on_now.html?x=1)', 'lamps.example: turn on now'],
    ['from the host', '[](https://lamps.example/9f1b2c3d-0000-4000-8000-0123456789ab)', 'lamps.example'],
    ['from the mail address', '[](mailto:lamp@lamps.example)', 'lamp@lamps.example'],
    ['kept where there are any', '[Lampen](https://lamps.example/a)', 'Lampen', source],
    ['kept where the target must not be followed', '[Lampen](javascript:x)', 'Lampen'],
    ['none for an empty link that must not be followed', 'Se [](javascript:x) nå', 'Se nå'],
  ]
  for (const [what, markdown, text, english] of cases) {
    it(what, () => assert.equal(reads(markdown, english), text))
  }
})
