import assert from 'node:assert/strict'
import fc from 'fast-check'
import { isolate, isolateSpans } from '../../src/card/isolate.ts'
import { aSpan } from './a-drawing.ts'

const visible = (text: string): string => text.replaceAll('\u2066', '⟨').replaceAll('\u2069', '⟩')

describe('isolate', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['افتح C:\\Lamps الآن', 'افتح ⟨C:\\Lamps⟩ الآن'],
    ['اختر Settings > Lamps.', 'اختر ⟨Settings > Lamps⟩.'],
    ['راجع (lamps.example/a).', 'راجع (⟨lamps.example/a⟩).'],
    ['افتح Microsoft Teams الآن', 'افتح Microsoft Teams الآن'],
    ['لديك 1,000 مصباح', 'لديك 1,000 مصباح'],
    ['פתח את lamp --on עכשיו', 'פתח את ⟨lamp --on⟩ עכשיו'],
    ['مصباح', 'مصباح'],
  ]
  for (const [text, expected] of cases) {
    it(`writes ${expected}`, () => assert.equal(visible(isolate(text)), expected))
  }

  it('adds nothing but pairs of isolates to any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const added = visible(isolate(text.replace(/[⟨⟩\u2066\u2069]/g, '')))
        assert.equal(added.replace(/[⟨⟩]/g, ''), text.replace(/[⟨⟩\u2066\u2069]/g, ''))
        assert.match(added.replace(/[^⟨⟩]/g, ''), /^(?:⟨⟩)*$/)
      }),
    )
  })

  it('isolates code whole', () => {
    const [code] = isolateSpans([aSpan('lamp', { isCode: true })])
    assert.equal(visible(code?.text ?? ''), '⟨lamp⟩')
  })

  const lines: readonly (readonly [what: string, texts: readonly string[], expected: string])[] = [
    ['a line in another script whole', ['I changed it.'], '⟨I changed it.⟩'],
    ['no word that stands right by itself', ['Lamps'], 'Lamps'],
    ['no sentence of its own script', ['غيرت Lamp.'], 'غيرت Lamp.'],
    ['no part of a line whole', ['Lamps:', ' مصباح'], 'Lamps: مصباح'],
  ]
  for (const [what, texts, expected] of lines) {
    it(`isolates ${what}`, () => {
      const isolated = isolateSpans(texts.map((text) => aSpan(text)))
      assert.equal(visible(isolated.map(({ text }) => text).join('')), expected)
    })
  }
})
