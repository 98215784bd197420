import assert from 'node:assert/strict'
import { pairLetters } from '../../../src/search/index/letter-pairs.ts'
import { fuzzyTerms } from '../../../src/search/question/fuzzy-terms.ts'

const pairs = pairLetters({ terms: ['password', 'passport', 'printer', 'calendar', '0x80070005', '密码'] })

describe('fuzzyTerms', () => {
  for (const [written, read] of [
    ['pasword', 'password'],
    ['passwrod', 'password'],
    ['prnter', 'printer'],
    ['calender', 'calendar'],
  ] as const) {
    it(`reads ${written} as ${read}`, () => assert.equal(fuzzyTerms(written, pairs)[0]?.term, read))
  }
  for (const written of ['sourdough', '0x80070006', 'ab', '密']) {
    it(`leaves ${written} alone`, () => assert.deepEqual(fuzzyTerms(written, pairs), []))
  }
})
