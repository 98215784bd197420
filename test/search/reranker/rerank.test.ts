import assert from 'node:assert/strict'
import { answerQuestion, answerReranked } from '../../../src/answer/answer-question.ts'
import type { Library } from '../../../src/answer/library.ts'
import { startReranker } from '../../../src/app/start-reranker.ts'
import { locale } from '../../../src/locale/locale.ts'
import { createArticleIndex } from '../../../src/search/article-index.ts'
import { createRerank, type Rerank } from '../../../src/search/reranker/rerank.ts'
import { type Scorer, tooLate } from '../../../src/search/reranker/scorer.ts'
import { inFolder } from '../../article/a-folder.ts'
import { aKnowledgeBase, aQuestion } from '../small-knowledge-base.ts'
import { aModel } from './a-model.ts'

const knowledgeBase = aKnowledgeBase({
  screen: { 'en-US': ['Clean the screen at work', 'Use a dry cloth.'] },
  password: { 'en-US': ['Choose a password at work', 'Take a long one.'] },
  printer: { 'en-US': ['Find a printer at work', 'It is in the hall.'] },
})
const index = createArticleIndex(knowledgeBase)
const question = aQuestion('something at work')
const matches = index.matches(question)

const PATIENCE_MS = 30_000

type Told = readonly [event: string, details: Readonly<Record<string, unknown>> | undefined]

/** What a scorer makes of the matches, and what the log is told. */
async function rerankBy(score: Scorer['score'], limitMs?: number) {
  const told: Told[] = []
  const scorer: Scorer = { score, close: async () => undefined }
  const rerank = createRerank(scorer, (event, details) => told.push([event, details]), limitMs)
  const reranked = await rerank(question, matches, knowledgeBase)
  return { reranked, told }
}

describe('createRerank', () => {
  it('asks about title and first lines, and takes the order of the scores into account', async () => {
    const asked: unknown[] = []
    const { reranked, told } = await rerankBy(async (text, passages, limitMs) => {
      asked.push(text, passages, limitMs)
      return passages.map((passage) => passage.length)
    })
    assert.deepEqual(asked, [
      'something at work',
      matches.map(({ id }) => {
        const edition = knowledgeBase.articles.get(id)?.editions.get(locale('en-US'))
        return `${edition?.title}. ${edition?.markdown}`
      }),
      300,
    ])
    assert.deepEqual(reranked.map(({ id }) => id).toSorted(), ['password', 'printer', 'screen'])
    assert.deepEqual(told, [])
  })

  const late = tooLate(300)
  for (const [name, error] of [
    ['late', late],
    ['broken', new Error('The thread of the model has ended')],
  ] as const) {
    it(`leaves the order when the model is ${name}, and says so`, async () => {
      const { reranked, told } = await rerankBy(async () => Promise.reject(error))
      assert.equal(reranked, matches)
      assert.deepEqual(told, [['question not reranked', { error }]])
    })
  }

  it('asks nobody about a single match', async () => {
    const rerank = createRerank({ score: () => Promise.reject(late), close: async () => undefined }, () =>
      assert.fail(),
    )
    assert.deepEqual(await rerank(question, matches.slice(0, 1), knowledgeBase), matches.slice(0, 1))
  })
})

describe('answerReranked', () => {
  const reader = { chosen: undefined, client: locale('en-US'), fallback: locale('en-US') }
  const library = { knowledgeBase, index, slugs: new Map() }
  const backwards: Rerank = async (_, found) => found.toReversed()
  const unasked: Rerank = async () => assert.fail('nobody is to be asked')
  const ask = (text: string, asked: Library) => answerReranked(text, reader, asked, () => new Map())

  it('is the answer of the search where no model is set', async () => {
    assert.deepEqual(
      await ask(question.text, library),
      answerQuestion(question.text, reader, library, () => new Map()),
    )
  })

  it('answers with what the model puts first', async () => {
    const { matches: found } = await ask(question.text, { ...library, rerank: backwards })
    assert.deepEqual(
      found.map(({ id }) => id),
      matches.map(({ id }) => id).toReversed(),
    )
  })

  it('does not ask the model about a greeting, or about signs without a word', async () => {
    assert.equal((await ask('hello', { ...library, rerank: unasked })).answer.kind, 'smalltalk')
    assert.equal((await ask('?!', { ...library, rerank: unasked })).answer.kind, 'nothing')
  })

  it('does not ask the model where an author has said what answers', async () => {
    const learned = { articles: new Map([['something at work', 'printer']]), all: [] }
    const told = { ...library, knowledgeBase: { ...knowledgeBase, learned }, rerank: unasked }
    assert.equal((await ask(question.text, told)).matches[0]?.id, 'printer')
  })
})

describe('startReranker', () => {
  it('reranks by the model of a folder once it is loaded', () =>
    inFolder(aModel('comparison'), async (folder) => {
      const told: string[] = []
      const running = startReranker(folder, (event) => told.push(event), PATIENCE_MS)
      assert.equal(await running.rerank(question, matches, knowledgeBase), matches)
      assert.equal(await running.ready, true)
      const asked = { ...question, text: 'skriver at work' }
      const [best] = await running.rerank(asked, matches, knowledgeBase)
      assert.equal(best?.id, 'printer')
      await running.stop()
      assert.deepEqual(told, ['reranker loaded'])
    }))

  it('goes on without a model that is not there, and says what is missing', async () => {
    const told: Told[] = []
    const running = startReranker('/does/not/exist', (event, details) => told.push([event, details]))
    assert.equal(await running.ready, false)
    assert.equal(await running.rerank(question, matches, knowledgeBase), matches)
    await running.stop()
    assert.deepEqual(told, [
      [
        'reranker not loaded',
        {
          path: '/does/not/exist',
          line: 1,
          message:
            'Missing folder, expected one that holds `config.json`, `tokenizer.json` and `onnx/model.onnx`',
        },
      ],
    ])
  })
})
