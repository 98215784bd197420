import assert from 'node:assert/strict'
import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { readKnowledgeBase } from '../../src/article/read-knowledge-base.ts'
import { createArticleIndex } from '../../src/search/article-index.ts'
import { openArticleIndex } from '../../src/search/open-article-index.ts'
import { buildIndex } from '../../src/search/search-data.ts'
import { decodeSnapshot, encodeSnapshot } from '../../src/search/snapshot/snapshot.ts'
import { readSnapshotFile } from '../../src/search/snapshot-file.ts'
import { aKnowledgeBase, aQuestion } from './small-knowledge-base.ts'

const knowledgeBase = aKnowledgeBase({
  'reset-password': { 'en-US': ['Reset your password'], 'nb-NO': ['Tilbakestille passordet'] },
  'add-printer': { 'en-US': ['Add a printer'], 'th-TH': ['เพิ่มเครื่องพิมพ์'] },
})
const built = buildIndex(knowledgeBase)
const snapshot = encodeSnapshot(built, 'abc')

const reasonFor = (bytes: Uint8Array<ArrayBuffer>, hash = 'abc') => {
  const read = decodeSnapshot(bytes, hash)
  return read.kind === 'unusable' ? read.reason : undefined
}

describe('decodeSnapshot', () => {
  it('gives back what was encoded', () => {
    assert.deepEqual(decodeSnapshot(snapshot, 'abc'), { kind: 'index', index: built })
  })

  for (const [what, bytes, reason] of [
    ['an empty file', new Uint8Array(0), 'it is no index of Svar'],
    ['another file', new TextEncoder().encode('{"a": 1}\nb'), 'it is no index of Svar'],
    ['half a file', snapshot.slice(0, snapshot.length >> 1), 'it is damaged'],
    [
      'one with a byte changed',
      snapshot.map((byte, at) => (at === snapshot.length - 9 ? byte ^ 1 : byte)),
      'it is damaged',
    ],
    [
      'one of another version',
      new TextEncoder().encode(
        '{"magic":"svar-index","version":0,"hash":"abc","checksum":0,"descriptionLength":0}\n',
      ),
      'it was made by another version of Svar',
    ],
  ] as const) {
    it(`refuses ${what}`, () => assert.equal(reasonFor(bytes), reason))
  }

  it('refuses one of other articles', () => {
    assert.equal(reasonFor(snapshot, 'abd'), 'it was made from other articles')
  })

  it('never takes a damaged one for whole, wherever the damage is', () => {
    fc.assert(
      fc.property(fc.nat(snapshot.length - 1), fc.integer({ min: 1, max: 255 }), (place, change) => {
        const damaged = snapshot.map((byte, at) => (at === place ? byte ^ change : byte))
        const read = decodeSnapshot(damaged, 'abc')
        if (read.kind === 'index') assert.deepEqual(read.index, built)
      }),
    )
  })
})

describe('openArticleIndex', () => {
  const question = aQuestion('my printer does not print')
  const folder = () => mkdtemp(join(tmpdir(), 'svar-index-'))

  it('builds beside the event loop, keeps the index and finds the same with it', async () => {
    const articles = await readKnowledgeBase(['articles'])
    const lines: string[] = []
    const snapshotPath = join(await folder(), 'kept', 'articles.index')
    const places = { roots: ['articles'], snapshotPath, report: (line: string) => lines.push(line) }
    const expected = createArticleIndex(articles).matches(question)
    const fresh = await openArticleIndex(articles, places)
    assert.deepEqual(fresh.matches(question), expected)
    assert.ok(await readSnapshotFile(snapshotPath))
    const kept = await openArticleIndex(articles, places)
    assert.deepEqual(kept.matches(question), expected)
    assert.deepEqual(lines, [])
  })

  it('builds anew over a damaged file and says so', async () => {
    const articles = await readKnowledgeBase(['articles'])
    const lines: string[] = []
    const snapshotPath = join(await folder(), 'articles.index')
    await writeFile(snapshotPath, 'not an index')
    const index = await openArticleIndex(articles, {
      roots: ['articles'],
      snapshotPath,
      report: (line) => lines.push(line),
    })
    assert.equal(index.matches(question)[0]?.id, 'printer-not-printing')
    assert.deepEqual(lines, [`${snapshotPath}: the index is built anew, for it is no index of Svar`])
    assert.notEqual(await readFile(snapshotPath, 'utf8'), 'not an index')
  })

  it('goes on without a file where none can be written', async () => {
    const articles = await readKnowledgeBase(['articles'])
    const place = await folder()
    await writeFile(join(place, 'a-file'), '')
    const lines: string[] = []
    const index = await openArticleIndex(articles, {
      roots: ['articles'],
      snapshotPath: join(place, 'a-file', 'articles.index'),
      report: (line) => lines.push(line.replace(/: [A-Z].*$/, '').replace(place, '')),
    })
    assert.equal(index.matches(question)[0]?.id, 'printer-not-printing')
    assert.deepEqual(lines, [
      '/a-file/articles.index: the index is built anew, for the file cannot be read',
      '/a-file/articles.index: the index could not be kept',
    ])
    assert.deepEqual(await readdir(place), ['a-file'])
  })
})
