import assert from 'node:assert/strict'
import type { Block, Inline } from '../../src/article/block.ts'
import { blocksOf } from '../../src/article/blocks-of.ts'
import { locale } from '../../src/locale/locale.ts'
import { anEdition, someLinks } from './an-edition.ts'

const blocks = (markdown: string) => blocksOf(anEdition({ markdown }), 'local', someLinks()).blocks

const text = (words: string): Inline => ({ kind: 'text', text: words })
const strong = (words: string): Inline => ({ kind: 'strong', content: [text(words)] })
const link = (words: string, url: string): Inline => ({
  kind: 'link',
  target: { kind: 'url', url },
  content: [text(words)],
})
const paragraph = (...content: (string | Inline)[]): Block => ({
  kind: 'paragraph',
  content: content.map((part) => (typeof part === 'string' ? text(part) : part)),
})
const steps = (first: number, ...items: string[]): Block => ({
  kind: 'steps',
  steps: items.map((item, index) => ({ number: first + index, blocks: [paragraph(item)] })),
})

const cases: readonly [what: string, markdown: string, expected: readonly Block[]][] = [
  [
    'keeps the numbers of steps that a paragraph interrupts',
    '1. Find the lamp.\n2. Lift it.\n\nIt is warm.\n\n3. Turn it.',
    [steps(1, 'Find the lamp.', 'Lift it.'), paragraph('It is warm.'), steps(3, 'Turn it.')],
  ],
  [
    'counts steps that are all written as the first',
    '1. Find it.\n1. Lift it.\n1. Turn it.',
    [steps(1, 'Find it.', 'Lift it.', 'Turn it.')],
  ],
  [
    'begins anew where another procedure does',
    '1. Find it.\n\n**Or:**\n\n1. Ask.',
    [steps(1, 'Find it.'), paragraph(strong('Or:')), steps(1, 'Ask.')],
  ],
  [
    'reads a date at the start of a bullet as words',
    '- 7. april: lys\n- 2. mai: mørke',
    [{ kind: 'bullets', items: [[paragraph('7. april: lys')], [paragraph('2. mai: mørke')]] }],
  ],
  [
    'nests bullets in steps',
    '1. Look:\n    - left\n    - right\n\n      and back',
    [
      {
        kind: 'steps',
        steps: [
          {
            number: 1,
            blocks: [
              paragraph('Look:'),
              { kind: 'bullets', items: [[paragraph('left')], [paragraph('right'), paragraph('and back')]] },
            ],
          },
        ],
      },
    ],
  ],
  ['reads indented text as a paragraph, not as code', '\n      Deep words.\n', [paragraph('Deep words.')]],
  ['keeps what looks like a reference', '[Lamp]: is lit', [paragraph('[Lamp]: is lit')]],
  ['keeps a line above dashes a paragraph', 'Lamp\n---', [paragraph('Lamp'), { kind: 'rule' }]],
  [
    'keeps the language and the lines of fenced code',
    '```powershell\nGet-Lamp\n  -All\n```',
    [{ kind: 'code', text: 'Get-Lamp\n  -All', language: 'powershell' }],
  ],
  [
    'reads a table',
    '| Lamp | Watt |\n|:--|--:|\n| **Hall** | 5 |',
    [
      {
        kind: 'table',
        header: [[text('Lamp')], [text('Watt')]],
        rows: [[[strong('Hall')], [text('5')]]],
      },
    ],
  ],
  ['reads a heading', '## The hall', [{ kind: 'heading', level: 2, content: [text('The hall')] }]],
  [
    'reads a video',
    '> [!VIDEO https://lamps.example/1]',
    [{ kind: 'video', url: 'https://lamps.example/1' }],
  ],
  ['reads a quote', '> Let there be light', [{ kind: 'quote', blocks: [paragraph('Let there be light')] }]],
  [
    'reads an alert on one line and on two',
    '> [!NOTE] Hot.\n\n> [!warning]\n> Very hot.',
    [
      { kind: 'alert', alert: 'note', blocks: [paragraph('Hot.')] },
      { kind: 'alert', alert: 'warning', blocks: [paragraph('Very hot.')] },
    ],
  ],
  [
    'reads a translated keyword, damaged or not',
    '> [! 提示]\n> 灯\n\n> [Padomi1] Lampa',
    [
      { kind: 'alert', alert: 'tip', blocks: [paragraph('灯')] },
      { kind: 'alert', alert: 'tip', blocks: [paragraph('Lampa')] },
    ],
  ],
  [
    'keeps a word that is no keyword',
    '> [!Lamp] is hot\n\n> [Lamp] is cold',
    [
      { kind: 'alert', alert: 'note', blocks: [paragraph('Lamp is hot')] },
      { kind: 'quote', blocks: [paragraph('[Lamp] is cold')] },
    ],
  ],
  [
    'gives an empty alert the block that follows',
    '> [!TIP]\n- > Wait\n- > Look\n\nThen go.',
    [
      {
        kind: 'alert',
        alert: 'tip',
        blocks: [{ kind: 'bullets', items: [[paragraph('Wait')], [paragraph('Look')]] }],
      },
      paragraph('Then go.'),
    ],
  ],
  [
    'gives the last of several empty alerts the block that follows',
    '> [!NOTE]\n\n> [!TIP]\n\nWait.\n\nThen go.',
    [{ kind: 'alert', alert: 'tip', blocks: [paragraph('Wait.')] }, paragraph('Then go.')],
  ],
  [
    'keeps what follows one empty alert of two',
    '\n> [!NOTE]  \n \n> [!NOTE]  \n\n lamp',
    [{ kind: 'alert', alert: 'note', blocks: [paragraph('lamp')] }],
  ],
  [
    'shows an image that has no public address by its words',
    '![A lamp](media/lamp.png) ![](media/x.png)![B](https://lamps.example/b.png)',
    [
      paragraph({ kind: 'image', url: undefined, alt: 'A lamp' }, ' ', {
        kind: 'image',
        url: 'https://lamps.example/b.png',
        alt: 'B',
      }),
    ],
  ],
  [
    'keeps placeholders, entities decoded',
    'Write <tenant> or <email address> &amp; go&nbsp;on',
    [paragraph('Write <tenant> or <email address> & go\u00a0on')],
  ],
  ['leaves code as it is', '`<br> ** [x] (y)`', [paragraph({ kind: 'code', text: '<br> ** [x] (y)' })]],
  [
    'keeps what card templating would read, for the card to deal with',
    'Type {{lamp}} and }}',
    [paragraph('Type {{lamp}} and }}')],
  ],
  [
    'reads a target that must not be followed as words',
    '[a](javascript:alert(1)) [b](data:text/html,x) [c](file:///etc/x) [d](lamp:on)',
    [paragraph('a b c d')],
  ],
  ['drops nothing but what is empty', '<br>\n\n[]()\n\n-\n\nLamp', [paragraph('Lamp')]],
  [
    'tidies white space and bold within bold',
    '**Lamp  **  is [ on ](https://lamps.example) **a **b** c**',
    [paragraph(strong('Lamp'), ' is ', link('on', 'https://lamps.example'), ' ', strong('a b c'))],
  ],
]

describe('blocksOf', () => {
  for (const [what, markdown, expected] of cases) {
    it(what, () => assert.deepEqual(blocks(markdown), expected))
  }

  it('gives the English source when that is asked for', () => {
    const edition = anEdition({ markdown: 'Lampen.', english: { title: 'Lamp', markdown: 'The lamp.' } })
    assert.deepEqual(blocksOf(edition, 'english', someLinks()).blocks, [paragraph('The lamp.')])
  })

  it('gives nothing where there is no English source', () => {
    assert.deepEqual(blocksOf(anEdition(), 'english', someLinks()), { blocks: [], repairs: [] })
  })

  it('tells what it repaired, with the line', () => {
    const edition = anEdition({
      locale: locale('nb-NO'),
      markdown: 'Lys.\n\nSe[hjelp](http://x.example) <b>nå</b>',
    })
    assert.deepEqual(blocksOf(edition, 'local', someLinks()).repairs, [
      { kind: 'leaked-tag', line: 3, found: '<b>', made: '' },
      { kind: 'leaked-tag', line: 3, found: '</b>', made: '' },
      { kind: 'insecure-target', found: 'http://x.example', made: 'https://x.example' },
      { kind: 'glued-link', found: 'Sehjelp', made: 'Se hjelp' },
    ])
  })
})
