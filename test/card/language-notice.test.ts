import assert from 'node:assert/strict'
import { languageName } from '../../src/card/language-notice.ts'
import { locale } from '../../src/locale/locale.ts'

describe('languageName', () => {
  for (const [reader, expected] of [
    ['nb-NO', 'engelsk'],
    ['de-AT', 'Englisch'],
    ['hi-IN', 'English'], // Svar speaks English to those whose language it has no sentences in
  ] as const) {
    it(`calls English ${expected} for a reader of ${reader}`, () =>
      assert.equal(languageName(locale('en-US'), locale(reader)), expected))
  }
})
