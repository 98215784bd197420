import assert from 'node:assert/strict'
import { languageOfQuestion } from '../../src/answer/language-of-question.ts'
import { createLanguageDetector } from '../../src/locale/detect-language.ts'

const noVocabulary = { languageOf: () => undefined }

describe('languageOfQuestion', () => {
  for (const [question, language] of [
    ['How do I reset my password?', 'en'], // a model of letters takes it for French
    ['how do i reset my password', 'en'],
    ['wie kann ich mein passwort ändern', 'de'],
    ['hvordan kan jeg endre passordet mitt', 'nb'],
    ['comment est-ce que je change mon mot de passe ?', 'fr'],
    ['kā es varu nomainīt savu paroli', 'lv'],
    ['како да променим лозинку', 'sr-Latn'],
    ['не могу да се пријавим', 'sr-Latn'],
    ['как да си сменя паролата', 'bg'],
    ['как мне поменять пароль', 'ru'],
    ['kako mogu promijeniti lozinku', 'hr'],
    ['パスワードを忘れました', 'ja'],
    ['vpn', undefined],
    ['printer', undefined],
  ] as const) {
    it(`is ${language ?? 'not certain'} for «${question}»`, async () => {
      assert.equal(languageOfQuestion(question, await createLanguageDetector(), noVocabulary), language)
    })
  }
})
