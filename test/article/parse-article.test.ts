import assert from 'node:assert/strict'
import fc from 'fast-check'
import { type ArticleFile, type ParsedArticle, parseArticle } from '../../src/article/parse-article.ts'
import { locale } from '../../src/locale/locale.ts'
import { aPair } from './a-pair.ts'

const aFile = (over: Partial<ArticleFile> = {}): ArticleFile => ({
  path: 'articles/nb-NO/lamps.md',
  id: 'lamps',
  text: '# Lamper\n\nSlå på.',
  layout: 'own',
  locale: locale('nb-NO'),
  ...over,
})

const aParsedArticle: ParsedArticle = {
  path: 'articles/nb-NO/lamps.md',
  id: 'lamps',
  layout: 'own',
  locale: locale('nb-NO'),
  origin: 'original',
  title: 'Lamper',
  markdown: 'Slå på.',
  slug: undefined,
  english: undefined,
  isSideBySide: false,
  date: undefined,
  sourceDate: undefined,
  sourceHash: undefined,
  alternateQuestions: [],
  source: undefined,
}

const problem = (severity: 'error' | 'warning', kind: string, message: string, line = 1) => ({
  path: 'articles/nb-NO/lamps.md',
  line,
  severity,
  kind,
  message,
})

describe('parseArticle', () => {
  it('reads bare Markdown', () => {
    assert.deepEqual(parseArticle(aFile()), { article: aParsedArticle, problems: [] })
  })

  it('reads an article in two languages', () => {
    const text = `---
title: En annen tittel
ms.custom: 12
ms.translationtype: MT
ms.contentlocale: nn-NO
---
# <a name="lamps-and-lights"></a>${aPair('12 Lamper', '12 Lamps')}

- ${aPair('Slå **på**.', 'Turn it **on**.')}
`
    assert.deepEqual(parseArticle(aFile({ text })), {
      article: {
        ...aParsedArticle,
        locale: 'nn-NO',
        origin: 'machine',
        title: 'Lamper',
        markdown: '- Slå **på**.',
        slug: 'lamps and lights',
        english: { title: 'Lamps', markdown: '- Turn it **on**.' },
        isSideBySide: true,
      },
      problems: [],
    })
  })

  it('takes the title of the front matter where there is no H1', () => {
    const { article } = parseArticle(aFile({ text: '---\ntitle: Lamper\n---\nSlå på.' }))
    assert.deepEqual(article, aParsedArticle)
  })

  it('takes the anchor for the English title where the English H1 has no words', () => {
    const text = `# <a name="lamps-and-lights"></a>${aPair('Lamper', '')}\n\n${aPair('Slå på.', 'Turn it on.')}`
    assert.equal(parseArticle(aFile({ text })).article?.english?.title, 'lamps and lights')
  })

  it('takes nothing beside a text for English where the source is in another language', () => {
    const text = `# <a name="lmparas"></a>${aPair('Lamper', 'Lámparas')}\n\n${aPair('Slå på.', 'Encienda.')}`
    const { article } = parseArticle(aFile({ id: 'outlook-com-lamps-spanish', text }))
    assert.deepEqual(article, { ...aParsedArticle, id: 'outlook-com-lamps-spanish', isSideBySide: true })
  })

  it('keeps an article with broken front matter, its H1 as title', () => {
    const { article, problems } = parseArticle(
      aFile({ text: '---\ntittel: "Lamper\n---\n# Lamper\n\nSlå på.' }),
    )
    assert.deepEqual(article, aParsedArticle)
    assert.deepEqual(
      problems.map(({ kind, severity, line }) => [kind, severity, line]),
      [['broken-front-matter', 'warning', 3]],
    )
  })

  it('refuses a text without any title', () => {
    const message = 'Missing title, expected a first line `# Title` or `title` in the front matter'
    for (const text of ['', 'Slå på.', '---\nms.topic: article\n---\nSlå på.', '# ']) {
      assert.deepEqual(parseArticle(aFile({ text })), {
        article: undefined,
        problems: [problem('error', 'missing-title', message)],
      })
    }
  })

  it('warns of a title without a text below', () => {
    assert.deepEqual(parseArticle(aFile({ text: '---\ntitle: Lamper\n---\n\n# Lamper\n' })), {
      article: { ...aParsedArticle, markdown: '' },
      problems: [problem('warning', 'empty-body', 'Missing text below the title, expected some', 4)],
    })
  })

  it('refuses front matter that is code', () => {
    assert.deepEqual(parseArticle(aFile({ text: '---js\nprocess.exit()\n---\n# Lamper' })), {
      article: undefined,
      problems: [problem('error', 'front-matter-is-code', 'Front matter is `js`, expected YAML')],
    })
  })

  it('throws for no text', () => {
    const line = fc.constantFrom(
      '---',
      '---js',
      '# ',
      '# H',
      'title: [',
      'ms.custom: {}',
      aPair('a', 'b'),
      '```',
      '<',
      '',
    )
    const text = fc.oneof(
      fc.array(line).map((lines) => lines.join('\n')),
      fc.string({ unit: 'binary' }),
    )
    fc.assert(fc.property(text, (wild) => void parseArticle(aFile({ text: wild }))))
  })
})
