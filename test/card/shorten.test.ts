import assert from 'node:assert/strict'
import { shorten, shortenToWidth } from '../../src/card/shorten.ts'

describe('shorten', () => {
  for (const [text, longest, expected] of [
    ['The lamp flickers', 17, 'The lamp flickers'],
    ['The lamp flickers', 12, 'The lamp…'],
    ['Lampenfassungsschraube', 10, 'Lampenfas…'],
    ['Lampe👩‍👩‍👧‍👦schraube', 10, 'Lampe…'],
    ['ลามป์นี้นี้', 6, 'ลามป์…'],
  ] as const)
    it(`${text} to ${longest}`, () => assert.equal(shorten(text, longest), expected))
})

describe('shortenToWidth', () => {
  for (const [text, widest, expected] of [
    ['The lamp flickers', 17, 'The lamp flickers'],
    ['The lamp flickers', 12, 'The lamp…'],
    ['ランプが点滅します', 18, 'ランプが点滅します'],
    ['ランプが点滅します', 12, 'ランプが点…'],
  ] as const)
    it(`${text} to ${widest}`, () => assert.equal(shortenToWidth(text, widest), expected))
})
