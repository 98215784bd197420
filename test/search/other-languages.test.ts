import assert from 'node:assert/strict'
import { createArticleIndex } from '../../src/search/article-index.ts'
import { aKnowledgeBase, aQuestion, firstOf } from './small-knowledge-base.ts'

const english = createArticleIndex(
  aKnowledgeBase({
    'reset-password': { 'en-US': ['Reset your password', 'Choose the link below the box.'] },
    'add-printer': { 'en-US': ['Add a printer', 'Install the driver first.'] },
    'recall-message': { 'en-US': ['Recall a message', 'Only within your organization.'] },
  }),
)
const german = createArticleIndex(
  aKnowledgeBase({
    'reset-password': { 'de-DE': ['Kennwort zurücksetzen', 'Wählen Sie den Link unter dem Feld.'] },
    'add-printer': { 'de-DE': ['Drucker hinzufügen', 'Zuerst den Treiber installieren.'] },
    'recall-message': { 'de-DE': ['Nachricht zurückrufen', 'Nur innerhalb der Organisation.'] },
  }),
)

describe('createArticleIndex over articles in another language', () => {
  for (const [tag, question, expected] of [
    ['de-DE', 'Kennwort zurücksetzen', 'reset-password'],
    ['nb-NO', 'installere skriver', 'add-printer'],
    ['ja-JP', 'パスワードのリセット', 'reset-password'],
    ['zh-CN', '怎么添加打印机', 'add-printer'],
    ['fr-FR', 'rappeler un message', 'recall-message'],
    ['ru-RU', 'отозвать сообщение', 'recall-message'],
  ] as const) {
    it(`finds English articles for ${question}`, () => {
      assert.equal(firstOf(english, aQuestion(question, tag)), expected)
    })
    it(`finds German articles for ${question}`, () => {
      assert.equal(firstOf(german, aQuestion(question, tag)), expected)
    })
  }
  it('finds German articles for an English question', () => {
    assert.equal(firstOf(german, aQuestion('forgot my password')), 'reset-password')
  })
})
