import assert from 'node:assert/strict'
import { fieldsOf } from '../../../src/search/index/article-fields.ts'
import { readQuestion } from '../../../src/search/question/read-question.ts'
import { articleVectors, nearness } from '../../../src/search/word-vectors/article-vectors.ts'
import { questionDirection } from '../../../src/search/word-vectors/question-direction.ts'

const texts = [
  ['Passwort vergessen', 'Ein neues Kennwort festlegen'],
  ['Kalender freigeben', 'Öffnen Sie den Kalender und wählen Sie eine Person'],
  ['Xyzzy', ''],
] as const
const german = texts.map(([title, body], article) => [article, fieldsOf(title, body)] as const)
const vectors = articleVectors([['de', german]], texts.length)

const nearnessOf = (question: string, language: string) => {
  const direction = questionDirection(readQuestion(question, language, undefined), language)
  return texts.map((_, article) => nearness(direction, article, vectors))
}

describe('the words that come with Svar', () => {
  for (const [language, question, wanted] of [
    ['de', 'Zugangsdaten zurücksetzen', 0],
    ['en', 'I cannot remember my login', 0],
    ['nb', 'jeg har glemt passordet', 0],
    ['en', 'let a colleague see my appointments', 1],
    ['da', 'dele min kalender', 1],
  ] as const) {
    it(`find a German article for: ${question}`, () => {
      const found = nearnessOf(question, language)
      assert.equal(found.indexOf(Math.max(...found)), wanted, found.join(' '))
    })
  }

  it('say nothing of a text without a known word', () => {
    assert.equal(nearnessOf('forgot my password', 'en')[2], 0)
    assert.deepEqual(nearnessOf('xyzzy', 'en'), [0, 0, 0])
  })

  it('never say less than nothing, nor more than all', () => {
    for (const question of ['printer', 'teams meeting', 'holiday']) {
      for (const found of nearnessOf(question, 'en')) assert.ok(found >= 0 && found <= 1.0001, `${found}`)
    }
  })
})
