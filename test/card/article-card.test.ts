import assert from 'node:assert/strict'
import type { Block } from '../../src/article/block.ts'
import { articleCard } from '../../src/card/article-card.ts'
import { cardSize, mostBytes } from '../../src/card/card-size.ts'
import { makeCard } from '../../src/card/make-card.ts'
import { locale } from '../../src/locale/locale.ts'
import { phrasesOf } from '../../src/locale/phrases-of.ts'
import { edition } from '../answer/a-knowledge-base.ts'
import { link, paragraph, steps, toPage, words } from './a-drawing.ts'
import { readCard } from './read-card.ts'

const reader = locale('en-US')
const draw = (blocks: readonly Block[]) => {
  const shown = { edition: edition('lamp'), wanted: reader, fallback: 'none' } as const
  return articleCard(
    {
      kind: 'article',
      reader,
      shown,
      alternatives: [{ ...shown, edition: edition('other') }],
      confidence: 1,
    },
    { phrases: phrasesOf(reader), channel: 'teams', blocksOf: () => blocks },
  )
}
const manySteps = (count: number) =>
  steps(...Array.from({ length: count }, (_, index) => [words(`Lamp ${index + 1}, ${'灯'.repeat(40)}`)]))
const endLink = paragraph(link('All lamps', toPage('https://lamps.example')))

const hasButtons = (blocks: readonly Block[]) => JSON.stringify(draw(blocks)).includes('"title":"All lamps"')

describe('articleCard', () => {
  const counts = Array.from({ length: 200 }, (_, index) => index + 1)
  const first = (isFound: (blocks: readonly Block[]) => boolean) =>
    counts.find((count) => isFound([manySteps(count), endLink])) ?? 0
  const isCompact = (blocks: readonly Block[]) => !JSON.stringify(draw(blocks)).includes('ColumnSet')

  const cases: readonly (readonly [string, number])[] = [
    ['short', 5],
    ['so long that it has to do with fewer bytes', first(isCompact)],
    ['so long that it has no room for buttons', first((blocks) => !hasButtons(blocks))],
  ]
  for (const [name, count] of cases) {
    it(`says all of an article that is ${name}`, () => {
      const card = draw([manySteps(count), endLink])
      assert.deepEqual(readCard(card).numbers, counts.slice(0, count))
      assert.ok(count > 0 && cardSize(card) <= mostBytes, String(cardSize(card)))
    })
  }

  it('says the beginning of one that no message has room for', () => {
    const card = draw([manySteps(2000), endLink])
    const { numbers, texts } = readCard(card)
    assert.deepEqual(
      numbers,
      Array.from(numbers, (_, index) => index + 1),
    )
    assert.ok(numbers.length > 100 && texts.includes('…'))
    assert.ok(cardSize(card) <= mostBytes && cardSize(card) > mostBytes - 1000, String(cardSize(card)))
  })

  it('fits one paragraph of any length', () => {
    for (const character of ['a', '灯', '\u0001', '"', '{', '😀']) {
      const card = draw([paragraph(words(character.repeat(100_000)))])
      assert.ok(cardSize(card) <= mostBytes, `${JSON.stringify(character)} takes ${cardSize(card)}`)
    }
  })
})

describe('cardSize', () => {
  it('counts bytes, not characters', () => {
    const size = (says: string) => cardSize(makeCard(reader, says, []))
    assert.equal(size('灯') - size(''), 6) // once to be spoken, once to be shown
  })
})

describe('makeCard', () => {
  it('names language and direction, and speaks no markup', () => {
    assert.deepEqual(makeCard(locale('he-IL'), '<b> & {{x', []), {
      type: 'AdaptiveCard',
      $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
      version: '1.5',
      lang: 'he',
      rtl: true,
      speak: ' b    {\u2060{x',
      fallbackText: '<b> & {\u2060{x',
      body: [],
    })
  })
})
