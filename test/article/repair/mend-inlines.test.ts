import assert from 'node:assert/strict'
import type { Inline } from '../../../src/article/block.ts'
import { blocksOf } from '../../../src/article/blocks-of.ts'
import { anEdition, someLinks } from '../an-edition.ts'

const text = (words: string): Inline => ({ kind: 'text', text: words })
const strong = (words: string): Inline => ({ kind: 'strong', content: [text(words)] })
const lineBreak: Inline = { kind: 'break' }

const cases: readonly (readonly [markdown: string, content: readonly Inline[]])[] = [
  // stars that CommonMark shows
  ['Velg ** Lampe**.', [text('Velg '), strong('Lampe'), text('.')]],
  ['Velg **Lampe ** nå', [text('Velg '), strong('Lampe'), text(' nå')]],
  ['電灯を**[点灯]**します', [text('電灯を'), strong('[点灯]'), text('します')]],
  ['\\*\\*[点灯]\\*\\* する', [strong('[点灯]'), text(' する')]],
  ['Lampe** er på', [text('Lampe er på')]],
  ['Lampe ****er på', [text('Lampe er på')]],
  ['Lampe****er', [text('Lampe er')]],
  ['点****灯', [text('点灯')]],
  ['Kode (****) skjult', [text('Kode (****) skjult')]],
  ['Kort **** 1234', [text('Kort **** 1234')]],
  ['Alle *.lamp-filer', [text('Alle *.lamp-filer')]],
  // bold punctuation
  ['Lampe**.**', [text('Lampe.')]],
  ['Lampe **>** på', [text('Lampe > på')]],
  ['Lampe ** ** på', [text('Lampe på')]],
  // breaks
  ['Lys<br>Mørke</br>Lys<BR />', [text('Lys'), lineBreak, text('Mørke'), lineBreak, text('Lys')]],
  ['Lys  \nMørke', [text('Lys'), lineBreak, text('Mørke')]],
  ['Lys\nMørke', [text('Lys Mørke')]],
  // digits
  ['Office ๓๖๕ และ Windows ๑๐ มี ๓ ดวง', [text('Office 365 และ Windows 10 มี ๓ ดวง')]],
]

describe('mendInlines', () => {
  for (const [markdown, content] of cases) {
    it(`reads ${JSON.stringify(markdown)}`, () => {
      const { blocks } = blocksOf(anEdition({ markdown }), 'local', someLinks())
      assert.deepEqual(blocks, [{ kind: 'paragraph', content }])
    })
  }
})
