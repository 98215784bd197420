import assert from 'node:assert/strict'
import fc from 'fast-check'
import { cardMarkdown } from '../../src/card/card-markdown.ts'
import { lineMarkdown } from '../../src/card/line-markdown.ts'
import { makeCard } from '../../src/card/make-card.ts'
import { textElement } from '../../src/card/text-element.ts'
import { locale } from '../../src/locale/locale.ts'
import { aDrawing, aSpan, toArticle, toPage } from './a-drawing.ts'
import { readCard } from './read-card.ts'
import { readMarkdown } from './read-markdown.ts'

const drawn = (...spans: Parameters<typeof textElement>[0]) => textElement(spans, aDrawing())
const shown = (...spans: Parameters<typeof textElement>[0]) =>
  readCard(makeCard(locale('en-US'), '', [drawn(...spans)]))

const marks = fc.constantFrom(
  ...'*_[]()<>`~#\\!-+.:&;{}$|="\'1a bé灯م'.split(''),
  '**',
  '${',
  '{{',
  '}}',
  '1. ',
  '- ',
  '&amp;',
  '~~',
  '](',
  'https://a.example',
)
const texts = fc
  .array(marks, { minLength: 1, maxLength: 12 })
  .map((parts) => parts.join('').trim())
  .filter((text) => text !== '')

const templating = /\$\{|\{\{/

describe('cardMarkdown', () => {
  const cases: readonly (readonly [Parameters<typeof cardMarkdown>[0], string])[] = [
    [[aSpan('The lamp is dark.')], 'The lamp is dark.'],
    [[aSpan('Press '), aSpan('On', { isStrong: true }), aSpan('.')], 'Press **On**.'],
    [[aSpan('It is '), aSpan('hot', { isEmphasis: true })], 'It is _hot_'],
    [[aSpan('lamps', { target: toPage('https://lamps.example/a') })], '[lamps](https://lamps.example/a)'],
    [[aSpan('設定', { isStrong: true }), aSpan('を選ぶ')], '**設定**を選ぶ'],
  ]
  for (const [spans, expected] of cases) {
    it(`writes ${expected}`, () => assert.equal(cardMarkdown(spans), expected))
  }

  const runs: readonly (readonly [string, Parameters<typeof cardMarkdown>[0]])[] = [
    ['a star', [aSpan('2 * 3')]],
    ['snake_case', [aSpan('user_name')]],
    ['a backslash', [aSpan('C:\\lamps')]],
    ['brackets', [aSpan('[tenant]')]],
    ['a tag', [aSpan('<tenant>')]],
    ['an entity', [aSpan('&amp;')]],
    ['a number that begins a list', [aSpan('1. January')]],
    ['a dash that begins a list', [aSpan('- light')]],
    ['a heading', [aSpan('# 1')]],
    ['a quotation', [aSpan('> light')]],
    ['code', [aSpan('lamp', { isCode: true })]],
    ['bold and italic at once', [aSpan('lamp', { isStrong: true, isEmphasis: true })]],
    ['a link to an article', [aSpan('lamp', { target: toArticle('lamp') })]],
    ['a target with a bracket', [aSpan('lamp', { target: toPage('https://lamps.example/(a)') })]],
    ['a target with an underscore', [aSpan('lamp', { target: toPage('https://lamps.example/a_b') })]],
    ['a link after `!`', [aSpan('!'), aSpan('lamp', { target: toPage('https://lamps.example') })]],
    [
      'bold that punctuation keeps from closing',
      [aSpan('設定で'), aSpan('「次へ」', { isStrong: true }), aSpan('を')],
    ],
    ['italic within a word', [aSpan('lamp'), aSpan('s', { isEmphasis: true })]],
    ['`${`', [aSpan(`$\{lamp}`)]],
    ['`{{`', [aSpan('{{DATE(now)}}')]],
    ['`{{` over two looks', [aSpan('{'), aSpan('{lamp', { isStrong: true })]],
  ]
  for (const [name, spans] of runs) {
    const isOverLooks = name.endsWith('looks')
    it(`leaves ${name} to ${isOverLooks ? 'its marks' : 'runs'}`, () =>
      assert.equal(cardMarkdown(spans), isOverLooks ? '{**{lamp**' : undefined))
  }
})

describe('textElement', () => {
  it('shows any text as it is written', () => {
    fc.assert(
      fc.property(texts, (text) => {
        assert.deepEqual(shown(aSpan(text)).texts, [text])
      }),
      { numRuns: 2000 },
    )
  })

  it('shows any text of several looks as it is written, and lets templating read none of it', () => {
    const looks = fc.record({ isStrong: fc.boolean(), isEmphasis: fc.boolean(), isCode: fc.boolean() })
    const spans = fc.array(fc.tuple(texts, looks), { minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(spans, (parts) => {
        const written = parts.map(([text, look]) => aSpan(text, look))
        assert.deepEqual(shown(...written).texts, [parts.map(([text]) => text).join('')])
        assert.doesNotMatch(JSON.stringify(drawn(...written)), templating)
      }),
      { numRuns: 2000 },
    )
  })

  it('keeps the target of any link, and its words', () => {
    fc.assert(
      fc.property(
        texts,
        fc.constantFrom('https://lamps.example/a_(b)', 'https://lamps.example', 'mailto:a@b.example'),
        (text, url) => {
          const { texts: read, links } = shown(
            aSpan('See '),
            aSpan(text, { target: toPage(url) }),
            aSpan('.'),
          )
          assert.deepEqual(links, [{ text, target: url }])
          assert.deepEqual(read, [`See ${text}.`])
        },
      ),
      { numRuns: 1000 },
    )
  })

  it('escapes a line with a target that no action may have', () => {
    assert.deepEqual(
      drawn(aSpan('1. Open '), aSpan('my_lamps*', { target: toPage('ms-settings:display(a)') })),
      {
        type: 'TextBlock',
        text: '1\\. Open [my\\_lamps\\*](ms-settings:display%28a%29)',
        wrap: true,
      },
    )
  })

  it('isolates what runs the other way in right-to-left words alone', () => {
    const spans = [aSpan('افتح C:\\Lamps')]
    assert.deepEqual(textElement(spans, aDrawing({ isRightToLeft: true })), {
      type: 'RichTextBlock',
      inlines: [{ type: 'TextRun', text: 'افتح \u2066C:\\Lamps\u2069' }],
    })
    assert.deepEqual(textElement(spans, aDrawing()), {
      type: 'RichTextBlock',
      inlines: [{ type: 'TextRun', text: 'افتح C:\\Lamps' }],
    })
  })
})

describe('lineMarkdown', () => {
  for (const text of ['---', '- - -', '===', '***', '___', '# 1', '1. lamp', '> lamp', '+', '~~~'])
    it(`shows ${text} as it is written, alone and below another line`, () => {
      const line = lineMarkdown([aSpan(text)])
      assert.equal(readMarkdown(line).texts.join(''), text)
      assert.equal(readMarkdown(`lamp  \n${line}`).texts.join(''), `lamp\n${text}`)
    })

  it('shows any text as it is written', () => {
    fc.assert(
      fc.property(texts, (text) => {
        assert.equal(readMarkdown(lineMarkdown([aSpan(text)])).texts.join(''), text)
      }),
      { numRuns: 2000 },
    )
  })

  it('shows any text of several looks with every word, and every target', () => {
    const letters = fc.constantFrom('lamp', ' lamp', 'C:\\', '「灯」', 'a_b', '(x)', '2 * 3', '**', '`', 'é!')
    const looks = fc.record({
      isStrong: fc.boolean(),
      isEmphasis: fc.boolean(),
      isCode: fc.boolean(),
      target: fc.constantFrom(undefined, toPage('https://lamps.example/(a)'), toArticle('lamp')),
    })
    const spans = fc
      .array(fc.tuple(letters, looks), { minLength: 1, maxLength: 4 })
      .filter((parts) => parts.every(([, look], index) => !(look.isCode && parts[index + 1]?.[1].isCode))) // code is never cut
    const wordsIn = (text: string) => text.match(/[\p{L}\p{N}]/gu)?.join('') ?? ''
    fc.assert(
      fc.property(spans, (parts) => {
        const { texts: read, links } = readMarkdown(
          lineMarkdown(parts.map(([text, look]) => aSpan(text, look))),
        )
        assert.equal(wordsIn(read.join('')), wordsIn(parts.map(([text]) => text).join('')))
        const isLinked = parts.some(([, { target }]) => target?.kind === 'url')
        assert.equal(links.length > 0, isLinked)
      }),
      { numRuns: 2000 },
    )
  })

  const cases: readonly (readonly [Parameters<typeof lineMarkdown>[0], string])[] = [
    [[aSpan('2 * 3 [a] <b>')], '2 \\* 3 \\[a\\] \\<b>'],
    [[aSpan('user_name and _this_')], 'user_name and \\_this\\_'],
    [[aSpan('1. January')], '1\\. January'],
    [[aSpan('a`b', { isCode: true })], '``a`b``'],
    [[aSpan('The lamp', { target: toArticle('lamp') })], '**The lamp**'],
    [
      [aSpan('lamp', { target: toPage('https://lamps.example/(a)') })],
      '[lamp](https://lamps.example/%28a%29)',
    ],
  ]
  for (const [spans, expected] of cases) {
    it(`writes ${expected}`, () => assert.equal(lineMarkdown(spans), expected))
  }
})
