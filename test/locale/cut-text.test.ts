import assert from 'node:assert/strict'
import fc from 'fast-check'
import { cutText } from '../../src/locale/cut-text.ts'

const letters = new Intl.Segmenter('en', { granularity: 'grapheme' })
const lettersOf = (text: string): readonly string[] =>
  [...letters.segment(text)].map(({ segment }) => segment)

describe('cutText', () => {
  for (const [name, text, longest, expected] of [
    ['a text that fits', 'lamp', 4, 'lamp'],
    ['Latin letters', 'The lamp flickers', 8, 'The lamp'],
    ['nothing', 'lamp', 0, ''],
    ['a letter of two units', 'ab😀', 3, 'ab'],
    ['an accent of its own', 'cafe\u0301s', 4, 'caf'],
    ['an accent and what is before it', 'cafe\u0301s', 5, 'cafe\u0301'],
    ['a family', 'ab👩‍👩‍👧‍👦c', 7, 'ab'],
    ['a tone of skin', 'ab👍🏽c', 4, 'ab'],
    ['the second of two flags', '🇳🇴🇸🇪', 6, '🇳🇴'],
    ['a syllable of Hindi', 'कि', 1, ''],
    ['a line break of two characters', 'a\r\nb', 2, 'a'],
    ['a heap of accents, of which some stay', `a${'\u0301'.repeat(500)}`, 200, `a${'\u0301'.repeat(199)}`],
    ['a heap that begins late', `${'x'.repeat(90)}${'\u0301'.repeat(50)}`, 100, 'x'.repeat(89)],
  ] as const)
    it(`cuts ${name}`, () => assert.equal(cutText(text, longest), expected))

  it('gives whole letters, as many as fit', () => {
    const texts = fc.array(
      fc.oneof(
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom('🇳🇴', '👩‍👩‍👧‍👦', '👍🏽', 'e\u0301', 'นี้', 'क्षि', '각', '\r\n', 'ﷺ', ' '),
      ),
    )
    fc.assert(
      fc.property(texts, fc.nat(60), (parts, longest) => {
        const text = parts.join('')
        const cut = cutText(text, longest)
        const whole = lettersOf(text)
        const count = lettersOf(cut).length
        assert.equal(cut, whole.slice(0, count).join(''))
        assert.ok(cut.length <= longest)
        const next = whole[count]
        if (next !== undefined && next.length <= 32) assert.ok(cut.length + next.length > longest)
      }),
    )
  })

  it('never ends with half a character, whatever there is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.nat(300), (text, longest) => {
        const cut = cutText(text, longest)
        assert.ok(text.startsWith(cut) && cut.length <= longest)
        if (cut.length < text.length) assert.doesNotMatch(cut, /[\ud800-\udbff]$/)
      }),
    )
  })
})
