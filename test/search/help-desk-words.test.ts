import assert from 'node:assert/strict'
import { english, words } from '../../src/search/lexicon/help-desk-words.ts'
import { lexiconOf } from '../../src/search/lexicon/lexicon.ts'

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

  for (const [language, term, expected] of [
    ['da', 'adgangskod', 'password'],
    ['pl', 'drukar', 'printer'],
    ['ko', '프린 린터', 'printer'],
    ['vi', 'mật khẩu', 'password'],
    ['de', 'urlaub', 'vacat'],
    ['ja', '忘', 'forgot'],
    ['en', 'bill', 'invoic'],
  ] as const) {
    it(`know ${term} in ${language}`, () => {
      const said = lexiconOf(language).toEnglish.get(term.normalize('NFKD').replace(/\p{M}+/gu, ''))
      const folded = lexiconOf(language).toEnglish.get(term)
      assert.ok([...(said ?? []), ...(folded ?? [])].some((one) => one.term === expected))
    })
  }
})
