import assert from 'node:assert/strict'
import { locale } from '../../../src/locale/locale.ts'
import type { LabelledQuestion } from '../../../src/tools/evaluate/labelled-question.ts'
import { type Narrowing, narrowKnowledgeBase } from '../../../src/tools/evaluate/narrow-knowledge-base.ts'
import { labelsWithoutArticle, onlyIndexed } from '../../../src/tools/evaluate/only-indexed.ts'
import { replicateLocales } from '../../../src/tools/evaluate/replicate-locales.ts'
import { aKnowledgeBase } from '../../search/small-knowledge-base.ts'

const english = { title: 'Reset', markdown: 'Reset it.' }
const whole = aKnowledgeBase({
  reset: {
    'en-US': ['Reset', 'Reset it.', { origin: 'rebuilt' }],
    'nb-NO': ['Tilbakestill', 'Gjør det.', { english, slug: 'reset' }],
  },
  vpn: { 'de-DE': ['VPN einrichten', '', { english, slug: 'vpn' }] },
})
const all: Narrowing = { ids: undefined, locales: [], withoutEnglish: false }

describe('narrowKnowledgeBase', () => {
  for (const [what, narrowing, left] of [
    ['everything', all, { reset: ['en-US', 'nb-NO'], vpn: ['de-DE'] }],
    ['some articles', { ...all, ids: new Set(['vpn', 'gone']) }, { vpn: ['de-DE'] }],
    [
      'one locale with its English halves',
      { ...all, locales: [locale('nb-NO')] },
      { reset: ['en-US', 'nb-NO'] },
    ],
    ['one locale alone', { ...all, locales: [locale('nb-NO')], withoutEnglish: true }, { reset: ['nb-NO'] }],
  ] as const) {
    it(`leaves ${what}`, () => {
      const { articles } = narrowKnowledgeBase(whole, narrowing)
      const editions = [...articles].map(([id, article]) => [id, [...article.editions.keys()]])
      assert.deepEqual(Object.fromEntries(editions), left)
    })
  }

  it('strips English halves and names', () => {
    const { articles, locales } = narrowKnowledgeBase(whole, { ...all, withoutEnglish: true })
    const editions = [...articles.values()].flatMap((article) => [...article.editions.values()])
    assert.deepEqual(
      editions.map((edition) => [edition.title, edition.english, edition.slug]),
      [
        ['Tilbakestill', undefined, undefined],
        ['VPN einrichten', undefined, undefined],
      ],
    )
    assert.deepEqual(locales, ['de-DE', 'nb-NO'])
  })
})

describe('replicateLocales', () => {
  it('fills missing locales with copies of original texts', () => {
    const { articles, locales } = replicateLocales(whole, 5)
    assert.deepEqual(locales, ['ar-SA', 'bg-BG', 'de-DE', 'en-US', 'nb-NO'])
    assert.equal(articles.get('reset')?.editions.get(locale('bg-BG'))?.title, 'Tilbakestill')
  })
})

const aQuestion = (relevant: Readonly<Record<string, 1 | 2>>): LabelledQuestion => ({
  id: '1',
  question: 'why',
  language: 'en',
  locale: undefined,
  relevant: new Map(Object.entries(relevant)),
  origin: 'own',
})

describe('onlyIndexed', () => {
  for (const [what, relevant, left] of [
    ['labels that are indexed', { reset: 2, vpn: 1 }, { reset: 2, vpn: 1 }],
    ['labels that are left', { reset: 2, gone: 2 }, { reset: 2 }],
    ['a question that nothing answers', {}, {}],
    ['no question whose answer is gone', { reset: 1, gone: 2 }, undefined],
  ] as const) {
    it(`keeps ${what}`, () => {
      const kept = onlyIndexed(aQuestion(relevant), whole)
      assert.deepEqual(kept && Object.fromEntries(kept.relevant), left)
    })
  }
})

describe('labelsWithoutArticle', () => {
  it('names strangers', () => {
    assert.deepEqual(labelsWithoutArticle([aQuestion({ reset: 2, gone: 1 })], whole), [
      'Labels that name no indexed article: 1, such as gone',
    ])
    assert.deepEqual(labelsWithoutArticle([aQuestion({ reset: 2 })], whole), [])
  })
})
