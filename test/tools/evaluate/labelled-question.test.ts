import assert from 'node:assert/strict'
import { readLabelledQuestion, toArticleId } from '../../../src/tools/evaluate/labelled-question.ts'

const expected =
  'expected {"id": "1", "lang": "nb", "question": "glemt passord", "relevant": {"reset-password.md": 2}}'

describe('readLabelledQuestion', () => {
  it('reads a question with its graded articles', () => {
    const line =
      '{"id":"r-1","lang":"nb","question":"glemt passord","relevant":{"reset.md":2,"sign-in.md":1,"vpn.md":0},"origin":"own"}'
    assert.deepEqual(readLabelledQuestion(line), {
      id: 'r-1',
      question: 'glemt passord',
      language: 'nb',
      locale: 'nb',
      relevant: new Map([
        ['reset', 2],
        ['sign-in', 1],
      ]),
      origin: 'own',
    })
  })

  it('prefers the locale that is named to the language', () => {
    const read = readLabelledQuestion('{"id":"1","lang":"pt","locale":"pt-BR","question":"oi","relevant":{}}')
    assert.equal(typeof read === 'string' ? read : read.locale, 'pt-BR')
  })

  for (const [line, reason] of [
    ['glemt passord', 'Line is no JSON object'],
    ['[]', 'Line is no JSON object'],
    ['{"lang":"nb","question":"hei","relevant":{}}', 'Missing `id`'],
    ['{"id":"1","lang":"nb","relevant":{}}', 'Missing `question`'],
    ['{"id":"1","question":"hei","relevant":{}}', 'Missing `lang`'],
    ['{"id":"1","lang":"nb","question":"hei"}', '`relevant` is no object of grades 1 and 2'],
    [
      '{"id":"1","lang":"nb","question":"hei","relevant":{"a.md":3}}',
      '`relevant` is no object of grades 1 and 2',
    ],
  ] as const) {
    it(`says of ${line}: ${reason}`, () => assert.equal(readLabelledQuestion(line), `${reason}, ${expected}`))
  }
})

describe('toArticleId', () => {
  for (const [file, id] of [
    ['reset.md', 'reset'],
    ['Reset.MD', 'Reset'],
    ['AlchemyInsights/folder/reset.md', 'folder/reset'],
    [' reset ', 'reset'],
  ] as const) {
    it(`reads ${file} as ${id}`, () => assert.equal(toArticleId(file), id))
  }
})
