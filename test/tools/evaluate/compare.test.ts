import assert from 'node:assert/strict'
import { comparePeers } from '../../../src/tools/evaluate/compare.ts'
import { comparisonLines } from '../../../src/tools/evaluate/comparison-lines.ts'
import type { LabelledQuestion } from '../../../src/tools/evaluate/labelled-question.ts'
import { joinByPlace, makePeer } from '../../../src/tools/evaluate/peers/ask-peer.ts'
import type { Peer } from '../../../src/tools/evaluate/peers/peer.ts'
import { peerDocuments } from '../../../src/tools/evaluate/peers/peer-documents.ts'
import { peers } from '../../../src/tools/evaluate/peers/peers.ts'
import { spread } from '../../../src/tools/evaluate/sample.ts'
import { warmUpQuestions } from '../../../src/tools/evaluate/warm-up-questions.ts'
import { aKnowledgeBase } from '../../search/small-knowledge-base.ts'
import { aResult } from './a-result.ts'

const articles = aKnowledgeBase({
  badge: {
    'en-US': ['Get a door badge', '# Where\nAsk at the reception.'],
    'ja-JP': ['入館カードをもらう', '受付で頼んでください。'],
  },
  lunch: { 'en-US': ['Order lunch', '1. Pick a soup.'], 'ja-JP': ['昼食を注文する', 'スープを選びます。'] },
})

const aQuestion = (id: string, relevant: Readonly<Record<string, 2>>): LabelledQuestion => ({
  id,
  question: 'door badge',
  language: 'en',
  locale: undefined,
  relevant: new Map(Object.entries(relevant)),
  origin: 'own',
})

describe('peerDocuments', () => {
  it('gives an article once in each language', () => {
    const documents = peerDocuments(articles).get('en')
    assert.deepEqual(
      documents?.map(({ id, title }) => [id, title]),
      [
        ['badge', 'Get a door badge'],
        ['lunch', 'Order lunch'],
      ],
    )
    assert.match(documents?.[1]?.body ?? '', /Pick a soup/)
  })
})

describe('peers', () => {
  for (const peer of peers) {
    it(`${peer.name} finds a title in English and Japanese`, async () => {
      const ask = await makePeer(peer, peerDocuments(articles))
      assert.equal((await ask('door badge', 'en'))[0]?.id, 'badge')
      assert.equal((await ask('昼食を注文', 'ja'))[0]?.id, 'lunch')
    })
  }
})

describe('joinByPlace', () => {
  const found = (id: string) => ({ id, score: 1 })
  it('leaves one list as it is', () => {
    const list = [found('a'), found('b')]
    assert.equal(joinByPlace([list]), list)
  })
  it('puts first what both lists have', () => {
    const joined = joinByPlace([
      [found('a'), found('b')],
      [found('c'), found('b')],
    ])
    assert.deepEqual(
      joined.map(({ id }) => id),
      ['b', 'a', 'c'],
    )
  })
})

describe('spread', () => {
  for (const [values, most, kept] of [
    [[1, 2, 3], 5, [1, 2, 3]],
    [[1, 2, 3, 4, 5, 6], 3, [1, 3, 5]],
    [[], 2, []],
  ] as const) {
    it(`keeps [${kept}] of [${values}]`, () => assert.deepEqual(spread<number>(values, most), kept))
  }
})

describe('comparePeers', () => {
  const lunchOnly: Peer = { name: 'Lunch', most: 1, makeIndex: () => () => [{ id: 'lunch', score: 1 }] }

  it('asks a peer and us the same answerable questions, and prints a table', async () => {
    const questions = [aQuestion('1', { badge: 2 }), aQuestion('2', { lunch: 2 }), aQuestion('3', {})]
    const heard: string[] = []
    const ours = async (question: LabelledQuestion) => {
      heard.push(question.id)
      return aResult({ right: { badge: 2 }, ranked: ['badge'], question, searchTime: 1 })
    }
    const asked = { sets: [{ name: 'desk', questions }], warmUp: [aQuestion('0', {})] }
    const comparisons = await comparePeers([lunchOnly, lunchOnly], articles, asked, ours)
    assert.deepEqual(comparisons[0]?.sets, [{ name: 'desk', count: 1, success1: 0, ownSuccess1: 1 }])
    assert.deepEqual(heard, ['0', '1', '2'])
    const still = { ...comparisons[0], name: 'Lunch', sets: comparisons[0]?.sets ?? [] }
    const lines = comparisonLines([{ ...still, p50: 5, p99: 9, ownP50: 0.5, buildTime: 1.23, memory: 45 }])
    assert.deepEqual(lines.slice(0, 2), [
      'peer / ours on the same questions               desk  p50 ms  p99 ms  slower  build s  MB',
      'Lunch                              0.000 / 1.000 (1)    5.00    9.00   10.0×      1.2  45',
    ])
  })
})

describe('warmUpQuestions', () => {
  it('are made of the articles, and none is measured', () => {
    const made = warmUpQuestions(articles, [])
    assert.equal(made.length, 4)
    const [first] = made
    assert.ok(first)
    assert.deepEqual(warmUpQuestions(articles, [{ ...first, relevant: new Map() }]), made.slice(1))
  })
})
