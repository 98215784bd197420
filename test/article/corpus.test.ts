import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { sep } from 'node:path'
import type { Edition, KnowledgeBase } from '../../src/article/article.ts'
import { hasForeignSource } from '../../src/article/foreign-sources.ts'
import { readKnowledgeBase } from '../../src/article/read-knowledge-base.ts'
import { locale } from '../../src/locale/locale.ts'
import { corpusFolder, corpusLocales } from '../corpus.ts'

const FOREIGN = 17 // articles whose source is no English
const TEMPLATES_AND_TESTS = 25 // at most, of pages that are no articles, in a locale

// All locales at once, as a bot reads them: English is rebuilt from them together.
describe('readKnowledgeBase on the public articles', () => {
  const folders = corpusLocales().flatMap((name) => corpusFolder(name) ?? [])
  let knowledgeBase: KnowledgeBase

  before(async function () {
    this.timeout(300_000) // unpacks on the first run
    if (folders.length === 0) {
      console.log('    skipped: no corpus, set SVAR_CORPUS to the folder of its archives')
      return this.skip()
    }
    knowledgeBase = await readKnowledgeBase(folders)
  })

  const editionsIn = (name: string): readonly Edition[] =>
    [...knowledgeBase.articles.values()].flatMap(({ editions }) => editions.get(locale(name)) ?? [])

  it('finds nothing wrong but broken front matter, one a locale', () => {
    const kinds = knowledgeBase.problems.map(({ severity, kind }) => `${severity} ${kind}`)
    assert.deepEqual(
      kinds,
      folders.map(() => 'warning broken-front-matter'),
    )
  })

  for (const name of corpusLocales()) {
    it(`has every file of ${name} as an edition or left out`, () => {
      const folder = corpusFolder(name) ?? ''
      const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
        (file) => file.endsWith('.md') && !/[\\/](includes|breadcrumb|media)[\\/]/.test(file),
      )
      const leftOut = knowledgeBase.leftOut.filter(
        ({ path, reason }) => path.startsWith(folder + sep) && !/^Folder/.test(reason),
      )
      assert.equal(editionsIn(name).length + leftOut.length, files.length)
      assert.ok(leftOut.length > 20 && leftOut.length <= TEMPLATES_AND_TESTS, `${leftOut.length} left out`)
    })

    it(`has title, text, English and source of every article in ${name}`, () => {
      for (const { id, title, markdown, english, slug, origin, source } of editionsIn(name)) {
        assert.ok(title !== '' && markdown !== '', id)
        assert.doesNotMatch(
          `${title} ${markdown} ${english?.markdown}`,
          /data-ttu-id|sxs-lookup|data-stu-id/,
          id,
        )
        assert.doesNotMatch(title, /<a |\*\*|&[a-z]+;/, id)
        assert.equal(english === undefined, hasForeignSource(id), id)
        assert.equal(slug === undefined, hasForeignSource(id), id)
        assert.ok(origin === 'machine' || origin === 'human', id)
        assert.ok(source?.url?.includes(`-pr.${name}/blob/live-sxs/AlchemyInsights/`), id)
      }
    })
  }

  it('rebuilds the English of every article but of those whose source is in another language', () => {
    const english = editionsIn('en-US')
    assert.equal(english.length, knowledgeBase.articles.size - FOREIGN)
    assert.deepEqual([...new Set(english.map(({ origin }) => origin))], ['rebuilt'])
    assert.equal(english.filter(({ isStale }) => isStale).length, 0)
  })

  it('knows the articles of th-TH by the name that they have elsewhere', () => {
    const ids = [...knowledgeBase.articles.keys()]
    assert.deepEqual(
      ids.filter((id) => id.startsWith('dialogues/')),
      [],
    )
  })

  it('reads the articles whose front matter is broken', () => {
    const paths = knowledgeBase.problems.map(({ path }) => path)
    const editions = corpusLocales()
      .flatMap(editionsIn)
      .filter(({ path }) => paths.includes(path))
    assert.deepEqual(
      editions.map(({ path }) => path),
      paths,
    )
  })

  it('reads the edition `live`, with the same articles', async function () {
    const folder = corpusFolder('nb-NO', 'live')
    if (folder === undefined) return this.skip()
    this.timeout(60_000)
    const live = await readKnowledgeBase([folder])
    assert.deepEqual(live.locales, ['nb-NO'])
    assert.deepEqual(
      [...live.articles.keys()],
      editionsIn('nb-NO').map(({ id }) => id),
    )
    const editions = [...live.articles.values()].flatMap((article) => [...article.editions.values()])
    for (const { id, english, slug, source } of editions) {
      assert.equal(english, undefined, id)
      assert.equal(slug === undefined, hasForeignSource(id), id)
      assert.ok(source?.url?.includes('-pr.nb-NO/blob/live/AlchemyInsights/'), id)
    }
  })
})
