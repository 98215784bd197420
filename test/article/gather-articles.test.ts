import assert from 'node:assert/strict'
import { gatherArticles } from '../../src/article/gather-articles.ts'
import type { LocatedArticle } from '../../src/article/parse-article.ts'
import { locale } from '../../src/locale/locale.ts'

const aTranslation = (tag: string, over: Partial<LocatedArticle> = {}): LocatedArticle => ({
  id: over.id ?? 'lamps',
  path: `${tag}/AlchemyInsights/${over.id ?? 'lamps'}.md`,
  layout: 'public',
  locale: locale(tag),
  origin: 'machine',
  title: `Lamps in ${tag}`,
  markdown: 'Local',
  slug: 'lamps',
  english: { title: 'Lamps', markdown: 'Turn it on.' },
  isSideBySide: true,
  date: '2021-05-19',
  sourceDate: '2020-04-21',
  sourceHash: 'new',
  alternateQuestions: [],
  source: undefined,
  ...over,
})

const editionsOf = (parsed: readonly LocatedArticle[], id = 'lamps') =>
  gatherArticles(parsed).articles.get(id)?.editions ?? new Map()

describe('gatherArticles', () => {
  it('puts the editions of an article together, and rebuilds the English one', () => {
    const editions = editionsOf([aTranslation('nb-NO'), aTranslation('de-DE')])
    assert.deepEqual([...editions.keys()], ['nb-NO', 'de-DE', 'en-US'])
    assert.deepEqual(editions.get(locale('en-US')), {
      id: 'lamps',
      title: 'Lamps',
      markdown: 'Turn it on.',
      locale: 'en-US',
      origin: 'rebuilt',
      english: undefined,
      date: '2020-04-21',
      sourceHash: 'new',
      isStale: false,
      alternateQuestions: [],
      slug: 'lamps',
      source: {
        name: 'Microsoft and contributors',
        url: 'https://github.com/MicrosoftDocs/OfficeDocs-AlchemyInsights-pr.nb-NO/blob/live-sxs/AlchemyInsights/lamps.md',
        license: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
      },
      path: 'nb-NO/AlchemyInsights/lamps.md',
    })
  })

  it('names the file in the edition `live` as the source of its text', () => {
    const live = aTranslation('nb-NO', { id: 'a/b #1', isSideBySide: false, english: undefined })
    assert.equal(
      editionsOf([live], 'a/b #1').get(locale('nb-NO'))?.source?.url,
      'https://github.com/MicrosoftDocs/OfficeDocs-AlchemyInsights-pr.nb-NO/blob/live/AlchemyInsights/a/b%20%231.md',
    )
  })

  it('takes a public text for translated where it does not say so', () => {
    const parsed = [aTranslation('nb-NO', { origin: 'original' }), aTranslation('de-DE', { origin: 'human' })]
    assert.deepEqual(
      [...editionsOf(parsed).values()].map(({ origin }) => origin),
      ['machine', 'human', 'rebuilt'],
    )
  })

  it('rebuilds from the newest source, and calls other translations stale', () => {
    const old = {
      sourceHash: 'old',
      date: '2020-07-28',
      english: { title: 'Old lamps', markdown: 'Light it.' },
    }
    const editions = editionsOf([
      aTranslation('lv-LV', old),
      aTranslation('th-TH', old),
      aTranslation('nb-NO'),
    ])
    assert.deepEqual(
      [...editions.values()].map(({ locale: tag, title, isStale }) => [tag, title, isStale]),
      [
        ['lv-LV', 'Lamps in lv-LV', true],
        ['th-TH', 'Lamps in th-TH', true],
        ['nb-NO', 'Lamps in nb-NO', false],
        ['en-US', 'Lamps', false],
      ],
    )
  })

  it('rebuilds from what most translations of that source have beside them', () => {
    const escaped = { english: { title: 'Lamps', markdown: 'Turn it on\\.' } }
    const editions = editionsOf([
      aTranslation('nb-NO', escaped),
      aTranslation('de-DE'),
      aTranslation('es-ES'),
    ])
    assert.equal(editions.get(locale('en-US'))?.markdown, 'Turn it on.')
  })

  it('rebuilds from an older source where the newest is beside no translation, and calls it stale', () => {
    const live = { isSideBySide: false, english: undefined }
    const old = { sourceHash: 'old', date: '2020-07-28' }
    const english = editionsOf([aTranslation('nb-NO', live), aTranslation('de-DE', old)]).get(locale('en-US'))
    assert.deepEqual([english?.sourceHash, english?.isStale], ['old', true])
  })

  it('rebuilds nothing where there is an English edition', () => {
    const own = { origin: 'original', layout: 'own', english: undefined, isSideBySide: false } as const
    assert.deepEqual(
      [...editionsOf([aTranslation('nb-NO'), aTranslation('en-GB', own)]).keys()],
      ['nb-NO', 'en-GB'],
    )
  })

  it('rebuilds nothing where no English is known', () => {
    assert.deepEqual([...editionsOf([aTranslation('nb-NO', { english: undefined })]).keys()], ['nb-NO'])
  })

  it('calls no text stale that names no source', () => {
    const [own] = [
      ...editionsOf([aTranslation('nb-NO', { sourceHash: undefined }), aTranslation('de-DE')]).values(),
    ]
    assert.equal(own?.isStale, false)
  })

  it('prefers the edition `live-sxs`, else the first root, and names both files', () => {
    const live = aTranslation('nb-NO', { path: 'live/lamps.md', isSideBySide: false, english: undefined })
    const first = aTranslation('nb-NO', { path: 'first/lamps.md' })
    const second = aTranslation('nb-NO', { path: 'second/lamps.md' })
    const { articles, problems } = gatherArticles([live, first, second])
    assert.equal(articles.get('lamps')?.editions.get(locale('nb-NO'))?.path, 'first/lamps.md')
    const duplicate = (path: string) => ({
      path,
      line: 1,
      severity: 'warning',
      kind: 'duplicate-article',
      message: 'Article `lamps` in nb-NO also stands in `first/lamps.md`, which is used, expected it once',
    })
    assert.deepEqual(problems, [duplicate('live/lamps.md'), duplicate('second/lamps.md')])
  })

  it('prefers an own article that was named first', () => {
    const own = aTranslation('nb-NO', {
      path: 'own/lamps.md',
      layout: 'own',
      isSideBySide: false,
      english: undefined,
    })
    const { articles } = gatherArticles([own, aTranslation('nb-NO')])
    assert.equal(articles.get('lamps')?.editions.get(locale('nb-NO'))?.path, 'own/lamps.md')
  })

  it('knows an article of the folder `dialogues` by name and source', () => {
    const { articles } = gatherArticles([
      aTranslation('th-TH', { id: 'dialogues/lamps' }),
      aTranslation('th-TH', { id: 'dialogues/lights' }),
      aTranslation('nb-NO', { id: 'commercial-dialogues/lamps' }),
      aTranslation('nb-NO', { id: 'commercial-dialogues/lights', sourceHash: 'other' }),
    ])
    assert.deepEqual(
      [...articles].map(([id, { editions }]) => [id, [...editions.keys()]]),
      [
        ['commercial-dialogues/lamps', ['th-TH', 'nb-NO', 'en-US']],
        ['commercial-dialogues/lights', ['nb-NO', 'en-US']],
        ['dialogues/lights', ['th-TH', 'en-US']],
      ],
    )
    const thai = articles.get('commercial-dialogues/lamps')?.editions.get(locale('th-TH'))
    assert.match(thai?.source?.url ?? '', /AlchemyInsights\/dialogues\/lamps\.md$/)
  })
})
