import assert from 'node:assert/strict'
import { blocksOf } from '../../src/article/blocks-of.ts'
import { withEnglishNames } from '../../src/article/english-names.ts'
import { blocksMarkdown } from '../../src/card/blocks-markdown.ts'
import { locale } from '../../src/locale/locale.ts'
import { phrasesOf } from '../../src/locale/phrases-of.ts'
import { anEdition, someLinks } from './an-edition.ts'

const parse = (markdown: string) => blocksOf(anEdition({ markdown }), 'local', someLinks()).blocks
const named = (local: string, english: string) =>
  blocksMarkdown(withEnglishNames(parse(local), parse(english)), phrasesOf(locale('en-US')))

describe('withEnglishNames', () => {
  const cases: readonly (readonly [string, string, string, string])[] = [
    [
      'puts the English name behind a bold one',
      'Velg **Lagre**.',
      'Select **Save**.',
      'Velg **Lagre** (Save).',
    ],
    ['names nothing that is the same', 'Åpne **Outlook**.', 'Open **Outlook**.', 'Åpne **Outlook**.'],
    [
      'names in steps, bullets and notes',
      '1. Velg **Lagre**.\n2. Velg **Neste**:\n   - **Ja**\n\n> [!NOTE]\n> Eller **Nei**.',
      '1. Select **Save**.\n2. Select **Next**:\n   - **Yes**\n\n> [!NOTE]\n> Or **No**.',
      '1. Velg **Lagre** (Save).\n2. Velg **Neste** (Next):\n\n   - **Ja** (Yes)\n\n> **Note**\n>\n> Eller **Nei** (No).',
    ],
    [
      'names nothing where one text has more bold names than the other',
      'Velg **Lagre** og **Neste**.',
      'Select **Save**.',
      'Velg **Lagre** og **Neste**.',
    ],
    [
      'names nothing where a name shows that the order differs',
      'Under **Outlook** velger du **Lagre**.',
      'Select **Save** under **Outlook**.',
      'Under **Outlook** velger du **Lagre**.',
    ],
    ['leaves blocks of another kind alone', 'Velg **Lagre**.', '- Select **Save**.', 'Velg **Lagre**.'],
    [
      'leaves a text of another length alone',
      'Velg **Lagre**.',
      'Select **Save**.\n\nWait.',
      'Velg **Lagre**.',
    ],
    [
      'takes no sentence for a name',
      `**${'Slå av lampen '.repeat(6)}**`,
      `**${'Switch off the lamp '.repeat(6)}**`,
      `**${'Slå av lampen '.repeat(6).trim()}**`,
    ],
  ]
  for (const [name, local, english, expected] of cases)
    it(name, () => assert.equal(named(local, english), expected))
})
