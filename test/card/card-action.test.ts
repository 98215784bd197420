import assert from 'node:assert/strict'
import fc from 'fast-check'
import { readCardAction } from '../../src/card/card-action.ts'

const anArticle = (over: object = {}) => ({ svar: 'article', id: 'lamp/dark', locale: 'nb-NO', ...over })

describe('readCardAction', () => {
  const read: readonly (readonly [string, unknown, object])[] = [
    ['an article', anArticle(), { svar: 'article', id: 'lamp/dark', locale: 'nb-NO' }],
    ['a locale as people write it', anArticle({ locale: 'nb_no' }), anArticle()],
    ['no more than it knows', anArticle({ admin: true }), anArticle()],
    ['that none of the choices was it', { svar: 'none', id: 'lamp' }, { svar: 'none' }],
    ['a question', { svar: 'ask', text: 'the lamp is dark' }, { svar: 'ask', text: 'the lamp is dark' }],
    [
      'a question of 1,600 characters',
      { svar: 'ask', text: 'a'.repeat(1600) },
      { svar: 'ask', text: 'a'.repeat(1600) },
    ],
    [
      'another view of an article',
      anArticle({ svar: 'view', view: 'names', asked: 'q1' }),
      anArticle({ svar: 'view', view: 'names', asked: 'q1' }),
    ],
    [
      'a step of an article',
      anArticle({ svar: 'step', procedure: 1, step: 3 }),
      anArticle({ svar: 'step', procedure: 1, step: 3 }),
    ],
    [
      'a search as written, and whom it is for',
      { svar: 'exact', text: 'lmap', for: 'k1' },
      { svar: 'exact', text: 'lmap', for: 'k1' },
    ],
    ['a search for the words alone', { svar: 'alone', text: 'lamp' }, { svar: 'alone', text: 'lamp' }],
  ]
  for (const [name, value, expected] of read) {
    it(`reads ${name}`, () => assert.deepEqual(readCardAction(value), expected))
  }

  const refused: readonly (readonly [string, unknown])[] = [
    ['nothing', undefined],
    ['null', null],
    ['a text', 'article'],
    ['a number', 1],
    ['a list', [anArticle()]],
    ['an object without `svar`', { id: 'lamp', locale: 'nb-NO' }],
    ['another bot’s action', { svar: 'delete' }],
    ['`svar` that is no text', { svar: ['article'] }],
    ['an article without id', anArticle({ id: undefined })],
    ['an id that is no text', anArticle({ id: { toString: () => 'lamp' } })],
    ['an empty id', anArticle({ id: '' })],
    ['an id of white space', anArticle({ id: ' \n' })],
    ['an id that is too long', anArticle({ id: 'a'.repeat(301) })],
    ['an article without locale', anArticle({ locale: undefined })],
    ['a locale that is no tag', anArticle({ locale: 'klingon spoken' })],
    ['a locale that is too long', anArticle({ locale: `nb-${'a1b2c3d4-'.repeat(4)}NO` })],
    ['a locale that is no text', anArticle({ locale: 5 })],
    ['a view that there is not', anArticle({ svar: 'view', view: 'upside down' })],
    ['a step of no article', { svar: 'step', procedure: 1, step: 1 }],
    ['a step before the first', anArticle({ svar: 'step', procedure: 1, step: 0 })],
    ['half a step', anArticle({ svar: 'step', procedure: 1, step: 1.5 })],
    ['a search for nothing', { svar: 'exact', text: ' ' }],
    ['a question without text', { svar: 'ask' }],
    ['an empty question', { svar: 'ask', text: '  ' }],
    ['a question that is no text', { svar: 'ask', text: ['lamp'] }],
    ['a question that is too long', { svar: 'ask', text: 'a'.repeat(1601) }],
  ]
  for (const [name, value] of refused) {
    it(`refuses ${name}`, () => assert.equal(readCardAction(value), undefined))
  }

  it('reads any value without throwing', () => {
    const values = fc.oneof(
      fc.anything(),
      fc.record({
        svar: fc.constantFrom('article', 'none', 'ask', 'view', 'step', 'exact'),
        id: fc.anything(),
        locale: fc.anything(),
        text: fc.anything(),
      }),
    )
    fc.assert(
      fc.property(values, (value) => {
        const action = readCardAction(value)
        assert.ok(action === undefined || typeof action.svar === 'string')
      }),
    )
  })
})
