import assert from 'node:assert/strict'
import { frontMatterOf } from '../../src/article/front-matter-of.ts'
import type { FrontMatter } from '../../src/article/read-front-matter.ts'
import { splitFrontMatter } from '../../src/article/split-front-matter.ts'

const read = (yaml: string, layout: 'own' | 'public' = 'own') => {
  const split = splitFrontMatter(`---\n${yaml}\n---\n# Lamps`)
  assert.ok(split.kind !== 'refused')
  return frontMatterOf(split, layout)
}

const nothing: FrontMatter = {
  title: undefined,
  locale: undefined,
  ruleIds: new Set(),
  origin: 'original',
  date: undefined,
  sourceDate: undefined,
  sourceHash: undefined,
  alternateQuestions: [],
  source: undefined,
}

describe('frontMatterOf', () => {
  it('reads what the public repositories say', () => {
    const yaml = `title: Lamper
ms.date: 04/21/2020
ms.custom:
- "12"
- 34
- rule 56
ms.openlocfilehash: 1a2b
ms.translationtype: HT
ms.contentlocale: nb-no
ms.lasthandoff: 05/19/2021`
    assert.deepEqual(read(yaml, 'public'), {
      frontMatter: {
        ...nothing,
        title: 'Lamper',
        locale: 'nb-NO',
        ruleIds: new Set(['12', '34', '56']),
        origin: 'human',
        date: '2021-05-19',
        sourceDate: '2020-04-21',
        sourceHash: '1a2b',
      },
      flaws: [],
    })
  })

  it('reads what own authors say', () => {
    const yaml = `title: Lamps
date: 2021-05-19
alternateQuestions:
- It is dark
- Where is the light?
source: Lamps Ltd
source.url: https://lamps.example/manual
license: CC0
license.url: https://lamps.example/license`
    assert.deepEqual(read(yaml), {
      frontMatter: {
        ...nothing,
        title: 'Lamps',
        date: '2021-05-19',
        sourceDate: '2021-05-19',
        alternateQuestions: ['It is dark', 'Where is the light?'],
        source: {
          name: 'Lamps Ltd',
          url: 'https://lamps.example/manual',
          license: { name: 'CC0', url: 'https://lamps.example/license' },
        },
      },
      flaws: [],
    })
  })

  it('names a source without a name by its host', () => {
    assert.deepEqual(read('source.url: https://lamps.example/manual').frontMatter.source, {
      name: 'lamps.example',
      url: 'https://lamps.example/manual',
      license: undefined,
    })
  })

  const ruleIds: readonly (readonly [yaml: string, ids: readonly string[]])[] = [
    ['ms.custom: 12', ['12']],
    ['ms.custom: "12"', ['12']],
    ['ms.custom: 12, 34', ['12', '34']],
    ['ms.custom: [{toString: 1}, null, 12]', ['12']],
    ['ms.custom:', []],
  ]
  for (const [yaml, ids] of ruleIds) {
    it(`reads rules from ${yaml}`, () => assert.deepEqual([...read(yaml).frontMatter.ruleIds], ids))
  }

  it('reads one question as a list of one', () => {
    assert.deepEqual(read('alternateQuestions: Is it dark?').frontMatter.alternateQuestions, ['Is it dark?'])
  })

  for (const title of ['1.10', '012', '2021-05-19', '"1.10"', 'true']) {
    it(`reads the title ${title} as it is written`, () =>
      assert.equal(read(`title: ${title}`).frontMatter.title, title.replaceAll('"', '')))
  }

  it('recovers what it can from broken front matter', () => {
    const { frontMatter, flaws } = read(
      'title: "Lamper"\nms.translationtype: MT\nms.contentlocale: nb-NO\nauthor: "me',
    )
    assert.deepEqual(frontMatter, { ...nothing, title: 'Lamper', locale: 'nb-NO', origin: 'machine' })
    assert.deepEqual(
      flaws.map(({ kind, line }) => [kind, line]),
      [['broken-front-matter', 6]],
    )
  })

  it('recovers from translated keys', () => {
    assert.deepEqual(read('tittel: Lamper', 'public'), {
      frontMatter: nothing,
      flaws: [
        {
          kind: 'broken-front-matter',
          message: 'First key of the front matter is `tittel`, expected `title`',
          line: 2,
        },
      ],
    })
  })

  it('expects front matter of the public repositories alone', () => {
    const none = { kind: 'none', body: '# Lamps', bodyLine: 1 } as const
    assert.deepEqual(frontMatterOf(none, 'own').flaws, [])
    assert.deepEqual(frontMatterOf(none, 'public').flaws, [
      {
        kind: 'missing-front-matter',
        message: 'Missing front matter, expected one between two lines `---`',
        line: 1,
      },
    ])
  })

  const flaws: readonly (readonly [yaml: string, kind: string, message: string])[] = [
    ['title: [1]', 'title-no-text', '`title` is a list, expected a text'],
    ['title: {a: 1}', 'title-no-text', '`title` is a map, expected a text'],
    ['title: &a [*a]', 'title-no-text', '`title` is a list, expected a text'],
    ['title: 2021-05-19', 'title-no-text', '`title` is a date, expected a text'],
    ['title: 1.10', 'title-no-text', '`title` is `1.1`, expected a text'],
    [
      'ms.contentlocale: norsk bokmål',
      'unknown-locale',
      '`ms.contentlocale` is `norsk bokmål`, expected a locale such as `nb-NO`',
    ],
    [
      'date: 19.05.2021',
      'unknown-date',
      '`date` is `19.05.2021`, expected a date such as `05/19/2021` or `2021-05-19`',
    ],
    [
      `ms.lasthandoff: ${'x'.repeat(61)}`,
      'unknown-date',
      `\`ms.lasthandoff\` is \`${'x'.repeat(60)}…\`, expected a date such as \`05/19/2021\` or \`2021-05-19\``,
    ],
    [
      'alternateQuestions: [Is it dark?, 12]',
      'questions-no-texts',
      '`alternateQuestions` is a list, expected a list of texts',
    ],
    [
      'source.url: javascript:alert(1)',
      'unknown-address',
      '`source.url` is `javascript:alert(1)`, expected an address such as `https://example.com/`',
    ],
    [
      'license: CC0',
      'license-without-address',
      'Missing `license.url` beside `license`, expected an address such as `https://example.com/`',
    ],
  ]
  for (const [yaml, kind, message] of flaws) {
    it(`finds fault with ${yaml.slice(0, 40)}`, () =>
      assert.deepEqual(read(`ms.topic: article\n${yaml}`).flaws, [{ kind, message, line: 3 }]))
  }
})
