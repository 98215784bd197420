import assert from 'node:assert/strict'
import { generateQuestions } from '../../../../src/tools/evaluate/generate/generate-questions.ts'
import { type KindName, kinds } from '../../../../src/tools/evaluate/generate/kinds.ts'
import { readLabelledQuestion } from '../../../../src/tools/evaluate/labelled-question.ts'
import { aKnowledgeBase } from '../../../search/small-knowledge-base.ts'

const text = 'Ask the switchboard for a new fob, then hold it beside the grey reader near gate two.'
const english = { title: 'Get a new door badge', markdown: text }
const articles = aKnowledgeBase({
  badge: {
    'en-US': ['Get a new door badge', text],
    'nb-NO': ['Få et nytt adgangskort', 'Ring sentralbordet.', { english }],
  },
  twin: { 'en-US': ['Get a new door badge!', 'Another text.'] },
  lunch: { 'en-US': ['Lunch', 'Soup, unless 0x80070bcb shows.'] },
})

const about = (kind: KindName, id: string) =>
  generateQuestions(articles, kind, 1, 10).find((question) => question.id === id)

describe('generateQuestions', () => {
  for (const kind of Object.keys(kinds) as KindName[]) {
    it(`makes ${kind} questions that can be read back`, () => {
      const questions = generateQuestions(articles, kind, 1, 10)
      const read = questions.map((question) => readLabelledQuestion(JSON.stringify(question)))
      assert.deepEqual(
        read.filter((one) => typeof one === 'string'),
        [],
      )
      assert.ok(questions.length > 0)
    })
  }

  it('takes articles of the same title for right', () => {
    assert.deepEqual(about('title', 'title-en-US-badge'), {
      id: 'title-en-US-badge',
      lang: 'en',
      locale: 'en-US',
      question: 'Get a new door badge',
      relevant: { 'badge.md': 2, 'twin.md': 2 },
      origin: 'title',
    })
  })

  it('takes the first sentence without words of the title, and its own article alone for right', () => {
    assert.deepEqual(about('first-sentence', 'first-sentence-en-US-badge'), {
      id: 'first-sentence-en-US-badge',
      lang: 'en',
      locale: 'en-US',
      question: 'Ask the switchboard for fob then hold it beside the grey reader near gate two',
      relevant: { 'badge.md': 2 },
      origin: 'first-sentence',
    })
  })

  it('drops frame words when it shuffles', () => {
    const words = about('shuffled', 'shuffled-en-US-badge')?.question.split(' ').sort()
    assert.deepEqual(words, ['badge', 'door', 'new'])
  })

  it('asks English titles of the halves that stand beside translations', () => {
    assert.deepEqual(
      generateQuestions(articles, 'english-title', 1, 10).map(({ question, lang }) => [question, lang]),
      [['Get a new door badge', 'en']],
    )
  })

  it('gives the same for the same seed, in another order for another', () => {
    const ids = (seed: number) => generateQuestions(articles, 'title', seed, 3).map(({ id }) => id)
    assert.deepEqual(ids(1), ids(1))
    assert.ok([2, 3, 4, 5].some((seed) => ids(seed).join() !== ids(1).join()))
  })
})
