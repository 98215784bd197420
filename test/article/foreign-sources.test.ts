import assert from 'node:assert/strict'
import { hasForeignSource } from '../../src/article/foreign-sources.ts'

describe('hasForeignSource', () => {
  const cases: readonly (readonly [id: string, isForeign: boolean])[] = [
    ['outlook-com-hacked-spanish', true],
    ['outlook-com-junk-mail-french', true],
    ['como-pagar-com-boleto', true],
    ['paying-with-boleto', true],
    ['change-the-language-to-spanish', false],
    ['outlook-com-junk-mail', false],
  ]
  for (const [id, isForeign] of cases) {
    it(`says ${isForeign} of ${id}`, () => assert.equal(hasForeignSource(id), isForeign))
  }
})
