import assert from 'node:assert/strict'
import { answerParts } from '../../src/answer/answer-parts.ts'
import type { Library } from '../../src/answer/library.ts'
import { articlesBySlug } from '../../src/answer/link-context.ts'
import { readKnowledgeBase } from '../../src/article/read-knowledge-base.ts'
import { createLanguageDetector, type DetectLanguage } from '../../src/locale/detect-language.ts'
import { locale } from '../../src/locale/locale.ts'
import { createArticleIndex } from '../../src/search/article-index.ts'

const password = 'reset-or-change-passwords'
const printer = 'printer-not-printing'

describe('answerParts', () => {
  let library: Library
  let detect: DetectLanguage
  before(async () => {
    const knowledgeBase = await readKnowledgeBase(['articles'])
    const index = createArticleIndex(knowledgeBase)
    library = { knowledgeBase, index, slugs: articlesBySlug(knowledgeBase) }
    detect = await createLanguageDetector()
  })

  const ask = async (text: string, client: string) => {
    const reader = { chosen: undefined, client: locale(client), fallback: locale('en-US') }
    const { answered, leftOut } = await answerParts(text, reader, library, detect)
    const articles = answered.map(({ answer }) =>
      answer.kind === 'article' ? answer.shown.edition.id : answer.kind,
    )
    return { articles, leftOut }
  }

  const testTwo = (text: string, client = 'en-US') =>
    it(`answers both in ${JSON.stringify(text)}`, async () =>
      assert.deepEqual(await ask(text, client), { articles: [password, printer], leftOut: [] }))

  testTwo('I forgot my password\nThe printer does not print')
  testTwo('I forgot my password and my printer does not print')
  testTwo('Forgot my password. Printer does not print.')
  testTwo('1. I forgot my password 2. The printer does not print')
  testTwo('forgot my password? printer broken?')
  testTwo('Hi,\nI forgot my password and the printer does not print.\nThanks, Kari')
  testTwo('パスワードを忘れました。プリンターが印刷しません。', 'ja-JP')
  testTwo('jeg har glemt passordet og skriveren skriver ikke ut', 'nb-NO')
  testTwo('Ich habe mein Passwort vergessen und der Drucker druckt nicht', 'de-DE')
  testTwo('نسيت كلمة المرور والطابعة لا تطبع', 'ar-SA')

  const testOne = (text: string, article: string) =>
    it(`answers one question in ${JSON.stringify(text)}`, async () =>
      assert.deepEqual(await ask(text, 'en-US'), { articles: [article], leftOut: [] }))

  testOne('connect my phone and computer to the wifi', 'connect-to-wifi')
  testOne('how do I share files and folders outside the company', 'share-files-outside-the-company')
  testOne('The printer does not print. I restarted it twice and it still does not work.', printer)
  testOne('How do I reset my password? How do I change my password?', password)

  const testLeftOut = (text: string, ...leftOut: readonly string[]) =>
    it(`leaves ${leftOut.length} out of ${JSON.stringify(text)}`, async () =>
      assert.deepEqual(await ask(text, 'en-US'), { articles: [password, printer], leftOut }))

  testLeftOut(
    'How do I reset my password? Why does the printer not print? How do I set an out of office reply?',
    'How do I set an out of office reply?',
  )
  testLeftOut(
    'How do I reset my password? Why does the printer not print? How do I feed the office cat?',
    'How do I feed the office cat?',
  )
  testLeftOut('Good morning everybody\nI forgot my password\nThe printer does not print')
})
