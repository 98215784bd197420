import assert from 'node:assert/strict'
import { distance } from 'fastest-levenshtein'
import { randomNumbers } from '../../../../src/search/meaning/random-numbers.ts'
import { misspell, withoutDiacritics } from '../../../../src/tools/evaluate/generate/misspell.ts'

describe('misspell', () => {
  it('spares words of four letters and fewer', () => {
    assert.equal(misspell('How do I get it', randomNumbers(1)), 'How do I get it')
  })

  for (const word of ['passord', 'почта', 'الطابعة', 'Bildschirm', 'รหัสผ่าน', 'パスワード']) {
    it(`changes ${word} by at most two slips`, () => {
      const misspelt = Array.from({ length: 50 }, (_, seed) => misspell(word, randomNumbers(seed)))
      assert.ok(misspelt.every((one) => distance(one, word) <= 4)) // a swap counts as two
      assert.ok(misspelt.filter((one) => one !== word).length > 40)
    })
  }

  it('makes more slips where no spaces stand between words', () => {
    const sentence = '電子メールの署名を自動的に追加する方法を確認する'
    const most = Math.max(
      ...Array.from({ length: 50 }, (_, seed) => distance(misspell(sentence, randomNumbers(seed)), sentence)),
    )
    assert.ok(most > 3)
  })

  it('gives the same for the same seed', () => {
    const text = 'Reset your password in Outlook'
    assert.equal(misspell(text, randomNumbers(7)), misspell(text, randomNumbers(7)))
    assert.notEqual(misspell(text, randomNumbers(7)), misspell(text, randomNumbers(8)))
  })
})

describe('withoutDiacritics', () => {
  for (const [text, bare] of [
    ['größer Übersicht', 'grosser Ubersicht'],
    ['skjermlåsen er på, blåbær', 'skjermlasen er pa, blabaer'],
    ['réinitialiser ça', 'reinitialiser ca'],
    ['ещё', 'еще'],
    ['パスワード', 'パスワード'],
    ['รหัสผ่าน', 'รหัสผ่าน'],
  ] as const) {
    it(`types ${text} as ${bare}`, () => assert.equal(withoutDiacritics(text), bare))
  }
})
