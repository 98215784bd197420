import assert from 'node:assert/strict'
import { languageOfQuestion } from '../../src/answer/language-of-question.ts'
import { createLanguageDetector, type DetectLanguage } from '../../src/locale/detect-language.ts'
import { type Locale, languageOf, locale } from '../../src/locale/locale.ts'
import { shortQuestions, unclaimed } from '../locale/short-questions.ts'

const noVocabulary = { languageOf: () => undefined }
const english = locale('en-US')

describe('languageOfQuestion', () => {
  let detect: DetectLanguage
  before(async () => {
    detect = await createLanguageDetector()
  })
  const languageIn = (text: string, reader: Locale): string | undefined => {
    const found = languageOfQuestion(text, reader, detect, noVocabulary)
    return found && languageOf(found)
  }

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
    ['kan ikke åbne min mail efter ferien', 'da'],
    ['skriveren virker ikke', 'nb'],
    ['hvordan deler jeg kalenderen min med en kollega', 'nb'],
    ['где могу да променим лозинку', 'sr-Latn'],
    ['vpn', undefined],
    ['printer', undefined],
    ['outlook', undefined],
    ['Microsoft Teams Outlook', undefined],
    ['0x80070005', undefined],
    ['🙂🙂', undefined],
    ['', undefined],
  ] as const) {
    it(`is ${language ?? 'not certain'} for «${question}»`, () => {
      assert.equal(languageOfQuestion(question, english, detect, noVocabulary), language)
    })
  }

  for (const [language, questions] of Object.entries(shortQuestions)) {
    it(`leaves readers of ${language} their own language`, () => {
      const wrong = questions.filter(
        (question) => (languageIn(question, locale(language)) ?? language) !== language,
      )
      assert.deepEqual(wrong, [])
    })

    it(`knows most questions in ${language} of readers who have their Teams in English`, () => {
      const right = questions.filter((question) => (languageIn(question, english) ?? 'en') === language)
      const least = questions.length * (neighbours.has(language) ? 0.5 : 0.8)
      assert.ok(right.length >= least, `${right.length} of ${questions.length}`)
    })
  }

  it('knows nearly all questions of readers who have their Teams in English', () => {
    const cases = Object.entries(shortQuestions).flatMap(([language, questions]) =>
      questions.map((question) => ({ language, found: languageIn(question, english) })),
    )
    const right = cases.filter(({ language, found = 'en' }) => found === language)
    const wrong = cases.filter(({ language, found = language }) => found !== language)
    assert.ok(right.length >= cases.length * 0.93, `${right.length} of ${cases.length}`)
    assert.ok(wrong.length <= cases.length * 0.04, `${wrong.length} of ${cases.length}`)
  })

  for (const [language, reader, claimed] of [
    ['en', 'en-US', 'en'],
    ['en', 'nb-NO', 'en'],
    ['en', 'de-DE', 'en'],
    ['nb', 'nb-NO', 'nb'],
    ['nb', 'en-US', 'nb da'], // `det går ikke` is both
  ] as const) {
    it(`takes no few words in ${language} for another language when ${reader} reads`, () => {
      const isOther = (found: string | undefined) =>
        found !== undefined && !claimed.split(' ').includes(found)
      const taken = unclaimed[language].filter((question) => isOther(languageIn(question, locale(reader))))
      assert.deepEqual(taken, [])
    })
  }

  it('takes the language whose articles know the words where the text tells none', () => {
    assert.equal(languageOfQuestion('vpn gjest', english, detect, { languageOf: () => locale('nb') }), 'nb')
  })

  it('leaves readers of Danish theirs where only Norwegian articles know the words', () => {
    const norwegian = { languageOf: () => locale('nb') }
    assert.equal(languageOfQuestion('ingen lyd på min pc', locale('da-DK'), detect, norwegian), undefined)
  })
})

/** Languages that few words are often the same in as in another. */
const neighbours = new Set(['da', 'nb', 'hr', 'sr', 'sl', 'cs', 'sk'])
