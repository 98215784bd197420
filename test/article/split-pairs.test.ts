import assert from 'node:assert/strict'
import fc from 'fast-check'
import { splitPairs } from '../../src/article/split-pairs.ts'
import { aPair } from './a-pair.ts'

const cases: readonly {
  readonly it: string
  readonly text: string
  readonly local: string
  readonly english: string
}[] = [
  {
    it: 'keeps a text without pairs',
    text: '# Lamper\n\n- Slå på <b>lampen</b>.\n',
    local: '# Lamper\n\n- Slå på <b>lampen</b>.\n',
    english: '# Lamper\n\n- Slå på <b>lampen</b>.\n',
  },
  {
    it: 'gives what stands between pairs to both languages',
    text: `> [!NOTE]\n> ${aPair('Slå på.', 'Turn it on.')} ${aPair('Vent.', 'Wait.')}\n1. ${aPair('Gå.', 'Go.')}`,
    local: '> [!NOTE]\n> Slå på. Vent.\n1. Gå.',
    english: '> [!NOTE]\n> Turn it on. Wait.\n1. Go.',
  },
  {
    it: 'splits inside the text of a link and inside a table',
    text: `[${aPair('Lampe', 'Lamp')}](https://example.com)\n| ${aPair('Rød', 'Red')} | 1 |`,
    local: '[Lampe](https://example.com)\n| Rød | 1 |',
    english: '[Lamp](https://example.com)\n| Red | 1 |',
  },
  {
    it: 'keeps line breaks inside a pair',
    text: aPair('Slå på\nlampen.', 'Turn on\nthe lamp.'),
    local: 'Slå på\nlampen.',
    english: 'Turn on\nthe lamp.',
  },
  {
    it: 'keeps a span of the author in either half',
    text: aPair('Se <span>https:</span>//a.example', 'See <span>https:</span>//a.example'),
    local: 'Se <span>https:</span>//a.example',
    english: 'See <span>https:</span>//a.example',
  },
  {
    it: 'keeps a span of the author that ends a half',
    text: `${aPair('Se <span>her</span>', 'See <span>here</span>')}.`,
    local: 'Se <span>her</span>.',
    english: 'See <span>here</span>.',
  },
  {
    it: 'takes halves without words',
    text: `a${aPair('', '')}b`,
    local: 'ab',
    english: 'ab',
  },
  {
    it: 'splits pairs in front matter',
    text: `---\ntitle: ${aPair('Lamper', 'Lamps')}\n---\n# ${aPair('Lamper', 'Lamps')}`,
    local: '---\ntitle: Lamper\n---\n# Lamper',
    english: '---\ntitle: Lamps\n---\n# Lamps',
  },
  {
    it: 'leaves a pair that never ends as it is, and splits the next one',
    text: `<span data-ttu-id="1">Slå på. ${aPair('Vent.', 'Wait.')}`,
    local: '<span data-ttu-id="1">Slå på. Vent.',
    english: '<span data-ttu-id="1">Slå på. Wait.',
  },
  {
    it: 'leaves a pair whose English half never ends as it is',
    text: '<span data-ttu-id="1">Vent.</span><span class="sxs-lookup"><span data-stu-id="1">Wait.</span>',
    local: '<span data-ttu-id="1">Vent.</span><span class="sxs-lookup"><span data-stu-id="1">Wait.</span>',
    english: '<span data-ttu-id="1">Vent.</span><span class="sxs-lookup"><span data-stu-id="1">Wait.</span>',
  },
]

describe('splitPairs', () => {
  for (const { it: name, text, local, english } of cases) {
    it(name, () => {
      const halves = splitPairs(text)
      assert.deepEqual([halves.local, halves.english], [local, english])
    })
  }

  it('counts the pairs', () => {
    assert.equal(splitPairs(`${aPair('a', 'b')} c ${aPair('d', 'e')}`).pairs, 2)
  })

  // Words, marks and spans that close, as they stand in articles.
  const words = fc.array(
    fc.constantFrom(
      'lampe',
      ' ',
      '\n',
      '**',
      '<b>',
      '</b>',
      '<span>x</span>',
      '](',
      '<tenant>',
      '&amp;',
      '日本',
    ),
  )
  const half = words.map((parts) => parts.join(''))

  it('gives back the halves that a text was joined from', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ before: half, local: half, english: half })), half, (pieces, rest) => {
        const text =
          pieces.map(({ before, local, english }) => before + aPair(local, english)).join('') + rest
        const halves = splitPairs(text)
        assert.equal(halves.local, pieces.map(({ before, local }) => before + local).join('') + rest)
        assert.equal(halves.english, pieces.map(({ before, english }) => before + english).join('') + rest)
        assert.equal(halves.pairs, pieces.length)
      }),
    )
  })

  const debris = fc
    .array(
      fc.constantFrom(
        '<span data-ttu-id="1">',
        '<span data-ttu-id="',
        '</span><span class="sxs-lookup"><span data-stu-id="1">',
        '</span><span class="sxs-lookup"><span data-stu-id="',
        '</span></span>',
        '</span>',
        '<span>',
        '">',
        'word',
        '\n',
      ),
    )
    .map((parts) => parts.join(''))

  it('loses no word of a damaged text', () => {
    const wordsIn = (text: string) => text.split('word').length - 1
    // What stands inside the quotation marks of an id is no word of the text.
    const withoutIds = (text: string) => text.replaceAll(/(?<=data-[ts]tu-id=")[^"]*(?=">)/g, '')
    fc.assert(
      fc.property(debris, (text) => {
        const { local, english, pairs } = splitPairs(text)
        assert.ok(wordsIn(local) + wordsIn(english) >= wordsIn(withoutIds(text)))
        if (pairs === 0) assert.deepEqual([local, english], [text, text])
      }),
      {
        numRuns: 300,
        examples: [
          [`<span data-ttu-id="1"></span><span class="sxs-lookup"><span data-stu-id="word"></span></span>`],
          // Without its end an id would go on to the next tag's.
          [
            `<span data-ttu-id="1"></span><span class="sxs-lookup"><span data-stu-id="word</span><span class="sxs-lookup"><span data-stu-id="</span></span></span>`,
          ],
          // Without its pair the beginning of another one stands before the word.
          [
            `<span data-ttu-id="<span data-ttu-id="1"></span><span class="sxs-lookup"><span data-stu-id="1"></span></span>word">`,
          ],
        ],
      },
    )
  })

  // A splitter that looks again and again at the same characters would not come back within the time limit.
  const million = 50_000
  const hostile = [
    '<span data-ttu-id="'.repeat(million),
    '<span data-ttu-id="1">'.repeat(million),
    '<span data-ttu-id="1"></span><span class="sxs-lookup"><span data-stu-id="'.repeat(million),
    '<span data-ttu-id="1"></span><span class="sxs-lookup"><span data-stu-id="1"><span>'.repeat(million),
    `<span data-ttu-id="1"></span><span class="sxs-lookup"><span data-stu-id="1">${'<span>'.repeat(million)}`,
    `${'<span data-ttu-id="1">'.repeat(million)}</span><span class="sxs-lookup"><span data-stu-id="1"></span></span>`,
  ]
  for (const text of hostile) {
    it(`reads ${text.length} characters of ${text.slice(0, 40)}… once`, () => {
      assert.ok(splitPairs(text).pairs <= 1)
    })
  }
})
