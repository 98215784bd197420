import assert from 'node:assert/strict'
import { readYesOrNo } from '../../src/answer/yes-or-no.ts'
import { locale } from '../../src/locale/locale.ts'

describe('readYesOrNo', () => {
  const testAnswer = (text: string, languages: readonly string[], expected: string | undefined) =>
    it(`reads ${expected ?? 'neither'} in \`${text}\` where ${languages.join(', ') || 'no language'} is spoken`, () =>
      assert.equal(readYesOrNo(text, languages.map(locale)), expected))

  testAnswer('Yes, please!', ['en-US'], 'yes')
  testAnswer('no thanks', ['en-GB'], 'no')
  testAnswer('Ja takk', ['en-US'], 'yes')
  testAnswer('НЕТ', ['en-US'], 'no')
  testAnswer('はい、お願いします。', ['ja-JP'], 'yes')
  testAnswer('نعم', [], 'yes')
  testAnswer('sí', ['es-ES'], 'yes')
  testAnswer('ok', ['nb-NO', 'en-US'], 'yes')
  testAnswer('yes, my printer is broken', ['en-US'], undefined)
  testAnswer('', ['en-US'], undefined)
})
