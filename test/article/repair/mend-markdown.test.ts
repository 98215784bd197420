import assert from 'node:assert/strict'
import { mendMarkdown } from '../../../src/article/repair/mend-markdown.ts'
import type { RepairKind } from '../../../src/article/repair/repair.ts'

interface Case {
  readonly kind: RepairKind
  readonly found: string
  readonly made: string
  readonly language?: string
  readonly english?: string
}

const url = 'https://lamps.example/a'

const cases: readonly Case[] = [
  { kind: 'loose-target', found: `[Lampe] (${url}) an`, made: `[Lampe](${url}) an` },
  { kind: 'loose-target', found: `[Lampe]( ${url} ) an`, made: `[Lampe](${url}) an` },
  { kind: 'loose-target', found: `[Lampe](${url}\n) an`, made: `[Lampe](${url}) an` },
  { kind: 'loose-target', found: `[Lampe.\\](${url})`, made: `[Lampe.](${url})` },
  { kind: 'loose-target', found: `[Lampe] (${url}(v=1))`, made: `[Lampe](${url}(v=1))` },
  { kind: 'unclosed-target', found: `[Lampe](${url}\n\n- mer`, made: `[Lampe](${url})\n\n- mer` },
  { kind: 'unclosed-target', found: `[Lampe] (${url}(v=1) .`, made: `[Lampe](${url}(v=1)) .` },
  { kind: 'double-brackets', found: `[[Lampe]](${url})`, made: `[Lampe](${url})` },
  { kind: 'double-brackets', found: `Se [Lampe]](${url})`, made: `Se [Lampe](${url})` },
  { kind: 'double-brackets', found: `[灯]](${url})`, made: `[灯](${url})`, language: 'ja' },
  {
    kind: 'broken-label',
    found: `[**Lampe**\n > **På**](${url})`,
    made: `[**Lampe** > **På**](${url})`,
  },
  { kind: 'words-as-target', found: '[Lamp](電灯をつける)', made: 'Lamp (電灯をつける)', language: 'ja' },
  {
    kind: 'lost-target',
    found: '- Les [om lampen.\n- Gå.',
    made: `- Les [om lampen](${url}).\n- Gå.`,
    english: `- Read [about the lamp](${url}).\n- Go.`,
  },
  { kind: 'inline-image-data', found: 'A <img src="data:image/png;base64,aGk="> B', made: 'A  B' },
  { kind: 'inline-image-data', found: "<img src='data:x' alt='En lampe'/>", made: '![En lampe]()' },
  { kind: 'inline-image-data', found: `<img alt="L" src="${url}">`, made: `![L](${url})` },
  { kind: 'shallow-bullets', found: '1. a\n\n  - b\n  - c\n2. d', made: '1. a\n\n   - b\n   - c\n2. d' },
  { kind: 'shallow-bullets', found: '10. a\n  - b', made: '10. a\n    - b' },
  { kind: 'leaked-tag', found: '## <a name="lamp">Lampe', made: '## Lampe' },
  { kind: 'leaked-tag', found: 'på</span> nå', made: 'på nå' },
  { kind: 'leaked-tag', found: 'på <bpt id="1">nå', made: 'på nå' },
  { kind: 'leaked-tag', found: 'på <a0>nå', made: 'på nå' },
  { kind: 'leaked-tag', found: 'Öffnen Sie #A0 nun', made: 'Öffnen Sie  nun', language: 'de' },
]

const unharmed: readonly (readonly [text: string, language?: string, english?: string])[] = [
  ['<tenant>, <email address>, <b, <Name of a policy>, <label>'],
  ['\\<b> is how bold begins'],
  ['`[a] (https://lamps.example)` and `<br> <b>`'],
  ['```\n[a] (https://lamps.example)\n<b>\n```'],
  ['[[灯]](https://lamps.example)', 'ja'],
  ['[[灯]、[暗]](https://lamps.example)', 'ja'],
  ['1. a\n\nb\n\n  - c'],
  ['1. a\n   - b\n     - c'],
  ['1. a\n  ```\n  - b\n  ```'],
  ['Paint it #A0', 'en', 'Paint it #A0'],
  ['A list [a, b] (see there)'],
  ['[Lamp](https://lamps.example "A lamp")'],
  ['Les [om lampen.', 'nb', 'Read about the lamp.'],
  ['[Lampe](folder/lampe.md)'],
]

const mend = (markdown: string, language = 'nb', english = '') =>
  mendMarkdown({ markdown, language, english })

describe('mendMarkdown', () => {
  for (const { kind, found, made, language, english } of cases) {
    it(`mends ${kind}: ${JSON.stringify(found)}`, () => {
      const mended = mend(found, language, english)
      assert.equal(mended.value, made)
      assert.deepEqual(
        mended.repairs.map((repair) => repair.kind),
        [kind],
      )
    })
  }

  for (const [text, language, english] of unharmed) {
    it(`leaves ${JSON.stringify(text)}`, () => {
      assert.deepEqual(mend(text, language, english), { value: text, repairs: [] })
    })
  }

  it('tells the line of each damage', () => {
    assert.deepEqual(
      mend('a\n<b>b\n\n[c] (https://c.example)').repairs.map(({ line }) => line),
      [2, 4],
    )
  })

  it('flattens lists and quotes that are nested without end', () => {
    assert.equal(mend(`${'> '.repeat(50)}Lamp`).value, `${'> '.repeat(10)} Lamp`)
    assert.equal(mend(`${' '.repeat(200)}- Lamp`).value, `${' '.repeat(48)}- Lamp`)
  })
})
