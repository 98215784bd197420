import assert from 'node:assert/strict'
import type { Answer } from '../../src/answer/answer.ts'
import { chooseAnswer } from '../../src/answer/choose-answer.ts'
import { thresholds } from '../../src/answer/thresholds.ts'
import { aKnowledgeBase, aMatch, aQuestion, edition } from './a-knowledge-base.ts'

const ids = ['lamp', 'fuse', 'switch', 'plug', 'cord', 'socket']
const knowledgeBase = aKnowledgeBase(ids.map((id) => edition(id)))
const { direct, choose } = thresholds
const least = 0.001

const answer = (...probabilities: readonly number[]): Answer =>
  chooseAnswer(
    aQuestion(),
    probabilities.map((probability, place) => aMatch(ids[place] ?? '', probability)),
    knowledgeBase,
  )

const idsOf = (shown: readonly { readonly edition: { readonly id: string } }[]) =>
  shown.map(({ edition }) => edition.id)

describe('chooseAnswer', () => {
  it('shows the article of a sure match, with two others below', () => {
    const found = answer(direct, direct / 2, direct / 3, direct / 4)
    assert.ok(found.kind === 'article')
    assert.equal(found.shown.edition.id, 'lamp')
    assert.deepEqual(idsOf(found.alternatives), ['fuse', 'switch'])
    assert.equal(found.confidence, direct)
  })

  it('keeps what is far less likely off the card', () => {
    const found = answer(direct, direct / 100)
    assert.ok(found.kind === 'article')
    assert.deepEqual(found.alternatives, [])
  })

  it('offers at most five choices when no match is sure', () => {
    const unsure = direct - least
    const found = answer(unsure, unsure, unsure, unsure, unsure, unsure)
    assert.ok(found.kind === 'choices')
    assert.deepEqual(idsOf(found.choices), ids.slice(0, 5))
  })

  it('offers two choices even when the second is unlikely', () => {
    const found = answer(choose, least)
    assert.ok(found.kind === 'choices')
    assert.deepEqual(idsOf(found.choices), ['lamp', 'fuse'])
  })

  it('offers no two choices that look the same', () => {
    const [title, markdown] = ['Reset a password', 'Open the page.']
    const twins = aKnowledgeBase([
      edition('one', 'en-US', { title, markdown }),
      edition('two', 'en-US', { title, markdown }),
      edition('three', 'en-US', { title, markdown: 'Call the desk.' }),
    ])
    const matches = ['one', 'two', 'three'].map((id) => aMatch(id, choose))
    const found = chooseAnswer(aQuestion(), matches, twins)
    assert.ok(found.kind === 'choices')
    assert.deepEqual(idsOf(found.choices), ['one', 'three'])
  })

  it('finds nothing in unlikely matches, and shows the three nearest', () => {
    const found = answer(choose - least, least, least, least)
    assert.ok(found.kind === 'nothing')
    assert.equal(found.reason, 'no-match')
    assert.deepEqual(idsOf(found.nearest), ['lamp', 'fuse', 'switch'])
  })

  it('finds nothing without matches', () => {
    assert.deepEqual(answer(), {
      kind: 'nothing',
      reader: 'en-US',
      reason: 'no-match',
      nearest: [],
      confidence: 0,
      missedBefore: false,
    })
  })

  it('finds no words in emoji', () => {
    const found = chooseAnswer(aQuestion({ text: '🙂 !?' }), [], knowledgeBase)
    assert.deepEqual(found, {
      kind: 'nothing',
      reader: 'en-US',
      reason: 'no-words',
      nearest: [],
      confidence: 0,
      missedBefore: false,
    })
  })

  it('offers choices when one word names several articles as well', () => {
    const matches = [aMatch('lamp', 0.95, ['light']), aMatch('fuse', 0.9, ['light'])]
    const found = chooseAnswer(aQuestion({ text: 'light' }), matches, knowledgeBase)
    assert.ok(found.kind === 'choices')
    assert.deepEqual(idsOf(found.choices), ['lamp', 'fuse'])
  })

  it('offers choices when one word names many articles nearly as well', () => {
    const matches = [0.95, 0.7, 0.65, 0.6].map((probability, at) =>
      aMatch(ids[at] ?? '', probability, ['work']),
    )
    assert.equal(
      chooseAnswer(aQuestion({ text: 'it does not work' }), matches, knowledgeBase).kind,
      'choices',
    )
  })

  for (const text of ['lamp', '¿Lamp?!']) {
    it(`answers one word that names one article best: ${text}`, () => {
      const [word = ''] = text.match(/\p{L}+/u) ?? []
      const matches = [aMatch('lamp', 0.95, [word]), aMatch('fuse', 0.8, [word])]
      assert.equal(chooseAnswer(aQuestion({ text }), matches, knowledgeBase).kind, 'article')
    })
  }

  it('passes over an article that is no longer there', () => {
    const found = chooseAnswer(aQuestion(), [aMatch('gone', 0.9), aMatch('lamp', 0.8)], knowledgeBase)
    assert.ok(found.kind === 'article')
    assert.equal(found.shown.edition.id, 'lamp')
  })
})
