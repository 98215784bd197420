import assert from 'node:assert/strict'
import { relative } from 'node:path'
import type { KnowledgeBase } from '../../src/article/article.ts'
import { readKnowledgeBase } from '../../src/article/read-knowledge-base.ts'
import { locale } from '../../src/locale/locale.ts'
import { inFolder } from './a-folder.ts'
import { aPair } from './a-pair.ts'

const editionsOf = ({ articles }: KnowledgeBase) =>
  [...articles].map(([id, { editions }]) => `${id} ${[...editions.keys()].join()}`)

const aTranslation = (tag: string, hash = '1a2b') => `---
title: x
ms.openlocfilehash: ${hash}
ms.translationtype: MT
ms.contentlocale: ${tag}
ms.lasthandoff: 05/19/2021
---
# <a name="lamps"></a>${aPair(`Lamps ${tag}`, 'Lamps')}

${aPair(`Text ${tag}`, 'Turn it on.')}
`

describe('readKnowledgeBase', () => {
  it('reads own articles', () =>
    inFolder(
      { 'nb-NO/home/lamps.md': '# Lamper\n\nSlå på.', 'en-US/home/lamps.md': '# Lamps\n\nTurn on.' },
      async (root) => {
        const knowledgeBase = await readKnowledgeBase([root])
        assert.deepEqual(editionsOf(knowledgeBase), ['home/lamps en-US,nb-NO'])
        assert.deepEqual(knowledgeBase.locales, ['en-US', 'nb-NO'])
        assert.deepEqual(knowledgeBase.problems, [])
        assert.deepEqual(knowledgeBase.articles.get('home/lamps')?.editions.get(locale('nb-NO')), {
          id: 'home/lamps',
          title: 'Lamper',
          markdown: 'Slå på.',
          locale: 'nb-NO',
          origin: 'original',
          english: undefined,
          date: undefined,
          sourceHash: undefined,
          isStale: false,
          alternateQuestions: [],
          slug: undefined,
          source: undefined,
          path: `${root}/nb-NO/home/lamps.md`,
        })
      },
    ))

  it('reads checkouts from several roots, and rebuilds English', () =>
    inFolder(
      {
        'one/nb-NO/AlchemyInsights/lamps.md': aTranslation('nb-NO'),
        'two/AlchemyInsights/lamps.md': aTranslation('de-DE'),
        'two/AlchemyInsights/includes/part.md': 'Part',
        'two/AlchemyInsights/index.md': aTranslation('de-DE'),
      },
      async (root) => {
        const { leftOut, ...knowledgeBase } = await readKnowledgeBase([`${root}/one`, `${root}/two`])
        assert.deepEqual(editionsOf({ leftOut, ...knowledgeBase }), ['lamps nb-NO,de-DE,en-US'])
        assert.deepEqual(leftOut, [
          { path: `${root}/two/AlchemyInsights/includes`, reason: 'Folder of parts of other pages' },
          { path: `${root}/two/AlchemyInsights/index.md`, reason: 'Front page of the library' },
        ])
      },
    ))

  it('believes the front matter before the folder', () =>
    inFolder({ 'nb-NO/lamps.md': '---\nms.contentlocale: nn-NO\n---\n# Lamper\n\nSlå på.' }, async (root) => {
      assert.deepEqual((await readKnowledgeBase([root])).locales, ['nn-NO'])
    }))

  it('reads a flat folder in the locale of its front matter, else of its neighbours, else of the default', () =>
    inFolder({ 'a.md': '---\nms.contentlocale: nb-NO\n---\n# A\n\nb', 'c.md': '# C\n\nd' }, async (root) => {
      assert.deepEqual(editionsOf(await readKnowledgeBase([root])), ['a nb-NO', 'c nb-NO'])
      await inFolder({ 'c.md': '# C\n\nd' }, async (bare) => {
        assert.deepEqual(editionsOf(await readKnowledgeBase([bare])), ['c en-US'])
        const defaultLocale = locale('lv-LV')
        assert.deepEqual(editionsOf(await readKnowledgeBase([bare], { defaultLocale })), ['c lv-LV'])
      })
    }))

  it('keeps all other articles when one cannot be read', () =>
    inFolder(
      {
        'nb-NO/broken.md': '---\ntittel: "x\n---\n# Broken\n\nText',
        'nb-NO/code.md': '---js\n1\n---\n# Code',
        'nb-NO/empty.md': '',
        'nb-NO/fine.md': '# Fine\n\nText',
        'nb-NO/head.md': `---\ntitle: ${'x'.repeat(20_000)}\n---\n# Head`,
        'nb-NO/latin.md': Buffer.from('# Sl\xe5 p\xe5', 'latin1'),
        'nb-NO/long.md': `# Long\n\n${'x'.repeat(1_100_000)}`,
        'nb-NO/title.md': '# Title',
        'nb-NO/two..dots.md': '# Dots\n\nText',
        'norsk/lamps.md': '# Lamper\n\nText',
        'README.md': '# About',
      },
      async (root) => {
        const knowledgeBase = await readKnowledgeBase([root])
        assert.deepEqual(editionsOf(knowledgeBase), ['broken nb-NO', 'fine nb-NO', 'title nb-NO'])
        assert.deepEqual(
          knowledgeBase.problems.map(
            ({ path, line, severity, message }) => `${severity} ${relative(root, path)}:${line}: ${message}`,
          ),
          [
            'warning norsk:1: Name of a folder with articles (1) is no locale, expected one such as `nb-NO`',
            'error nb-NO/two..dots.md:1: Name is `two..dots.md`, expected one without `..`',
            'warning nb-NO/broken.md:3: Front matter is no YAML (unexpected end of the stream within a double quoted scalar), expected keys and values',
            'error nb-NO/code.md:1: Front matter is `js`, expected YAML',
            'error nb-NO/empty.md:1: Missing title, expected a first line `# Title` or `title` in the front matter',
            'error nb-NO/head.md:1: Front matter is longer than 16 KB, expected less',
            'error nb-NO/latin.md:1: File is not UTF-8, expected UTF-8',
            'error nb-NO/long.md:1: File is longer than 1 MB, expected less',
            'warning nb-NO/title.md:1: Missing text below the title, expected some',
          ],
        )
        assert.deepEqual(knowledgeBase.leftOut, [
          { path: `${root}/README.md`, reason: 'Beside the folders of the locales' },
        ])
      },
    ))

  it('says what is wrong with a root, and reads the others', () =>
    inFolder(
      { 'fine/nb-NO/lamps.md': '# Lamper\n\nText', 'file.md': '# File', 'empty/nb-NO/a.txt': '' },
      async (root) => {
        const roots = ['none', 'file.md', 'empty', 'fine'].map((name) => `${root}/${name}`)
        const knowledgeBase = await readKnowledgeBase(roots)
        assert.deepEqual(editionsOf(knowledgeBase), ['lamps nb-NO'])
        const problem = (name: string, kind: string, message: string) => ({
          path: `${root}/${name}`,
          line: 1,
          severity: 'error',
          kind,
          message,
        })
        assert.deepEqual(knowledgeBase.problems, [
          problem('none', 'missing-folder', 'Missing folder, expected one that holds articles'),
          problem('file.md', 'no-folder', 'Path is a file, expected a folder that holds articles'),
          problem('empty', 'no-articles', 'Missing articles, expected files `.md`'),
        ])
      },
    ))

  it('reads nothing from no roots', async () => {
    assert.deepEqual(editionsOf(await readKnowledgeBase([])), [])
  })

  it('reads a root that is named twice once', () =>
    inFolder({ 'nb-NO/lamps.md': '# Lamper\n\nText' }, async (root) => {
      assert.deepEqual((await readKnowledgeBase([root, root])).problems, [])
    }))

  it('has the same hash for the same articles, wherever they are, and another for others', async () => {
    const hashOf = async (files: Readonly<Record<string, string>>, options = {}) => {
      let hash = ''
      await inFolder(files, async (root) => {
        hash = (await readKnowledgeBase([root], options)).hash
      })
      return hash
    }
    const hash = await hashOf({ 'nb-NO/a.md': '# A\n\nb', 'nb-NO/c.md': '# C\n\nd' })
    assert.match(hash, /^[0-9a-f]{64}$/)
    assert.equal(await hashOf({ 'nb-NO/c.md': '# C\n\nd', 'nb-NO/a.md': '# A\n\nb' }), hash)
    const others = [
      await hashOf({ 'nb-NO/a.md': '# A\n\nb', 'nb-NO/c.md': '# C\n\ne' }),
      await hashOf({ 'nb-NO/a.md': '# A\n\nb', 'nb-NO/d.md': '# C\n\nd' }),
      await hashOf({ 'de-DE/a.md': '# A\n\nb', 'nb-NO/c.md': '# C\n\nd' }),
      await hashOf({ 'nb-NO/a.md': '# A\n\nb' }),
      await hashOf(
        { 'nb-NO/a.md': '# A\n\nb', 'nb-NO/c.md': '# C\n\nd' },
        { defaultLocale: locale('nb-NO') },
      ),
    ]
    assert.equal(new Set([hash, ...others]).size, 6)
  })

  it('lets others work while it reads', () => {
    const many = Array.from({ length: 1_500 }, (_, index) => [
      `nb-NO/${index}.md`,
      `# A\n\n${'b '.repeat(500)}`,
    ])
    return inFolder(Object.fromEntries(many), async (root) => {
      let turns = 0
      const timer = setInterval(() => (turns += 1))
      await readKnowledgeBase([root])
      clearInterval(timer)
      assert.ok(turns > 0)
    })
  })
})
