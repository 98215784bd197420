import assert from 'node:assert/strict'
import { wordsOf } from '../../../src/search/analysis/words.ts'
import { english, words } from '../../../src/search/lexicon/help-desk-words.ts'
import { lexiconOf } from '../../../src/search/lexicon/lexicon.ts'

const shape = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => line.split(';').length)

describe('help-desk words', () => {
  for (const [language, text] of Object.entries(words)) {
    it(`stand in ${language} where they stand in English`, () =>
      assert.deepEqual(shape(text), shape(english)))
  }

  for (const [language, written, expected] of [
    ['da', 'adgangskode', 'password'],
    ['pl', 'hasło', 'password'],
    ['pl', 'drukarka', 'printer'],
    ['ko', '프린터', 'printer'],
    ['vi', 'mật khẩu', 'password'],
    ['de', 'Urlaub', 'vacat'],
    ['ja', '忘', 'forgot'],
    ['en', 'bill', 'invoic'],
  ] as const) {
    it(`know ${written} in ${language}`, () => {
      const terms = wordsOf(written, language).map(({ term }) => term)
      const said = lexiconOf(language).toEnglish.get(terms.join(' '))
      assert.ok(said?.some(({ term }) => term === expected))
    })
  }
})
