import assert from 'node:assert/strict'
import fc from 'fast-check'
import type { Block, Inline } from '../../src/article/block.ts'
import { type ArticleBlocks, blocksOf } from '../../src/article/blocks-of.ts'
import { plainTextOf } from '../../src/article/plain-text-of.ts'
import { locale } from '../../src/locale/locale.ts'
import { anEdition, someLinks } from './an-edition.ts'
import { inlinesOf } from './inlines-of.ts'

const read = (markdown: string, tag = 'en-US', english?: string): ArticleBlocks => {
  const source = english === undefined ? undefined : { title: 'Lamp', markdown: english }
  return blocksOf(anEdition({ markdown, locale: locale(tag), english: source }), 'local', someLinks())
}

const words = fc.constantFrom('lamp', 'lys', 'свет', 'ضوء', '灯', 'แสง', 'λάμπα', 'Büro', 'x1', '365')
const marks = fc.constantFrom(
  ...[
    '**',
    '*',
    '_',
    '[',
    ']',
    '](',
    '](https://lamps.example/',
    ')',
    '](javascript:',
    '<br>',
    '<b>',
    '</a>',
  ],
  ...[
    '<tenant>',
    '`',
    '\n',
    '\n\n',
    '\n- ',
    '\n1. ',
    '\n3. ',
    '\n> ',
    '\n> [!NOTE] ',
    '\n    ',
    '|',
    '\n|--|',
    '![',
  ],
  ...[' ', ' ', ' ', '\\', '&amp;', '#A0', '\n# ', '~~~', '****', '<img src="data:x">', '\t', '{{', '\u0000'],
)
const markdowns = fc.array(fc.oneof(words, marks), { maxLength: 40 }).map((parts) => parts.join(' '))
const tags = fc.constantFrom('en-US', 'nb-NO', 'de-DE', 'ar-SA', 'ja-JP', 'th-TH', 'ko-KR', 'hu-HU')

const wordsIn = (text: string): readonly string[] =>
  text.match(/lamp|lys|свет|ضوء|灯|แสง|λάμπα|Büro|x1|365/g) ?? []

function isSubsequence(part: readonly string[], whole: readonly string[]): boolean {
  let found = 0
  for (const word of whole) if (word === part[found]) found += 1
  return found === part.length
}

const safe = /^(?:https:\/\/[^\s/]|mailto:|tel:|ms-settings:|feedback-hub:)/

const isSound = (inline: Inline): boolean => {
  if (inline.kind === 'image') return inline.url === undefined || inline.url.startsWith('https://')
  if (inline.kind !== 'link') return true
  const hasSafeTarget = inline.target.kind === 'article' || safe.test(inline.target.url)
  return hasSafeTarget && /[\p{L}\p{N}]/u.test(plainTextOf([{ kind: 'paragraph', content: inline.content }]))
}

describe('blocksOf, whatever it reads', () => {
  it('keeps every word in order', () => {
    const plainMarks = fc.constantFrom(
      ...[
        '**',
        '*',
        '_',
        '[',
        ']',
        '<br>',
        '<b>',
        '</a>',
        '<tenant>',
        '\n',
        '\n\n',
        '\n- ',
        '\n1. ',
        '\n3. ',
      ],
      ...[
        '\n> ',
        '\n> [!NOTE] ',
        '\n      ',
        '|',
        '\n|--|',
        ' ',
        ' ',
        '\\',
        '&amp;',
        '\n# ',
        '****',
        '(',
        ')',
        '!',
      ],
    )
    const texts = fc.array(fc.oneof(words, plainMarks), { maxLength: 40 }).map((parts) => parts.join(' '))
    fc.assert(
      fc.property(texts, tags, (text, tag) => {
        const kept = wordsIn(plainTextOf(read(text, tag).blocks))
        assert.ok(isSubsequence(wordsIn(text), kept), `${JSON.stringify(text)} gives ${kept.join(' ')}`)
      }),
      { numRuns: 1000 },
    )
  })

  it('has no link without words and no target that must not be followed', () => {
    fc.assert(
      fc.property(markdowns, markdowns, tags, (text, english, tag) => {
        for (const inline of inlinesOf(read(text, tag, english).blocks)) {
          assert.ok(isSound(inline), `${JSON.stringify(text)} gives ${JSON.stringify(inline)}`)
        }
      }),
      { numRuns: 1000 },
    )
  })

  it('reads any text without throwing, twice alike', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), markdowns), (text) => {
        assert.deepEqual(read(text), read(text))
      }),
      { numRuns: 500 },
    )
  })

  const hostile = [
    ...[
      '[',
      '*',
      '**',
      '** ',
      '> ',
      '>',
      '<',
      '`',
      '``` \n',
      '- ',
      '1. ',
      '![',
      '](',
      '[](',
      '[a](',
      '<br>',
      '<img ',
    ],
    ...[
      '<a name=',
      '[!',
      '|',
      '|-',
      '\\',
      '&',
      '[[',
      ']] ',
      '(',
      '](https:',
      '_',
      '*a_',
      '[a]\n> ',
      '****',
      '\t- ',
    ],
    ...[
      '#A0 ',
      '~~~\n',
      '[a\n',
      'a **',
      '`a`<b>',
      '[x](y ',
      'http:',
      '<x y=',
      '](a(',
      'Office ๓',
      '1. a\n  - ',
      '1. a\n \n',
      '[a](b)\n',
      '> [!NOTE]\n\n',
      '|a|\n|--|\n',
    ],
  ]
  for (const part of hostile) {
    it(`reads ${JSON.stringify(part)} many times over in time that grows with its length`, function () {
      this.timeout(20_000) // a square of the length would take minutes
      const { blocks } = read(part.repeat(50_000 / part.length), 'nb-NO', part.repeat(50_000 / part.length))
      assert.ok(Array.isArray(blocks satisfies readonly Block[]))
    })
  }
})
