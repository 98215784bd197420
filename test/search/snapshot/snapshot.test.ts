import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'
import fc from 'fast-check'
import { readKnowledgeBase } from '../../../src/article/read-knowledge-base.ts'
import { createArticleIndex } from '../../../src/search/article-index.ts'
import { buildIndex } from '../../../src/search/index/search-data.ts'
import type { ArticleIndex } from '../../../src/search/match.ts'
import { openArticleIndex } from '../../../src/search/open-article-index.ts'
import { readKeptIndex } from '../../../src/search/snapshot/kept-index.ts'
import { decodeSnapshot, encodeSnapshot, SNAPSHOT_VERSION } from '../../../src/search/snapshot/snapshot.ts'
import { readSnapshotFile, writeSnapshotFile } from '../../../src/search/snapshot/snapshot-file.ts'
import { aKnowledgeBase, aQuestion } from '../small-knowledge-base.ts'

const knowledgeBase = aKnowledgeBase({
  'reset-password': { 'en-US': ['Reset your password'], 'nb-NO': ['Tilbakestille passordet'] },
  'add-printer': { 'en-US': ['Add a printer'], 'th-TH': ['เพิ่มเครื่องพิมพ์'] },
})
const built = buildIndex(knowledgeBase)
const snapshot = encodeSnapshot(built, 'abc')

/** A whole snapshot of this version that says something else of itself. */
const describedAs = (description: string): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(
    `${JSON.stringify({
      magic: 'svar-index',
      version: SNAPSHOT_VERSION,
      hash: 'abc',
      checksum: crc32(description),
      descriptionLength: description.length,
    })}\n${description}`,
  )

const reasonFor = (bytes: Uint8Array<ArrayBuffer>) => {
  const read = decodeSnapshot(bytes, 'abc')
  return read.kind === 'unusable' ? read.reason : undefined
}

describe('decodeSnapshot', () => {
  it('gives back what was encoded', () => {
    assert.deepEqual(decodeSnapshot(snapshot, 'abc'), { kind: 'index', index: built })
  })

  it('gives back names with line breaks in them', () => {
    const odd = buildIndex(aKnowledgeBase({ 'a\nb': { 'en-US': ['Reset'] }, c: { 'en-US': ['Add'] } }))
    assert.deepEqual(decodeSnapshot(encodeSnapshot(odd, 'abc'), 'abc'), { kind: 'index', index: odd })
  })

  for (const [what, bytes, reason] of [
    ['an empty file', new Uint8Array(0), 'it is no index of Svar'],
    ['another file', new TextEncoder().encode('{"a": 1}\nb'), 'it is no index of Svar'],
    ['the first bytes of one', snapshot.slice(0, 60), 'it is damaged'],
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

  for (const description of [
    '{}',
    'null',
    'no JSON',
    '{"ids":["a"],"indexes":[{}],"twins":{"$":"Uint32Array","at":0,"length":0}}',
    '{"ids":[],"indexes":[],"twins":{"$":"Uint32Array","at":8,"length":8}}',
    '{"ids":[],"indexes":[],"twins":{"$":"BigInt64Array","at":0,"length":0}}',
  ])
    it(`refuses one that is described as \`${description}\``, () => {
      assert.equal(reasonFor(describedAs(description)), 'it does not hold what an index does')
    })

  it('knows one of other articles', () => {
    const reason = 'it was made from other articles'
    assert.deepEqual(decodeSnapshot(snapshot, 'abd'), { kind: 'stale', index: built, reason })
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

describe('SNAPSHOT_VERSION', () => {
  // When this fails, an index made before the change is no longer the one made after it: raise the version, then write it
  // and the new hash here. No Thai, Chinese or Japanese: Node's own dictionaries cut those, and they change with it.
  it('is raised with what an index holds', () => {
    const articles = aKnowledgeBase({
      'reset-password': {
        'en-US': [
          'Reset your password',
          '1. Open https://aka.ms/sspr.\n2. Choose **Reset**, or error 0x80070005 shows.',
        ],
        'de-DE': ['Kennwort zurücksetzen', '## Vorher\n\nDas Kennwortablaufdatum steht im Konto.'],
        'nb-NO': ['Tilbakestille passordet'],
      },
      'add-printer': {
        'en-US': ['Add a printer', '', { alternateQuestions: ['My printer is missing'] }],
        'ru-RU': ['Добавить принтер'],
        'ar-SA': ['إضافة طابعة'],
      },
      printers: { 'en-US': ['Add a printer'], 'fr-FR': ['Ajouter une imprimante'] },
    })
    const hash = createHash('sha256')
      .update(encodeSnapshot(buildIndex(articles), ''))
      .digest('hex')
      .slice(0, 16)
    assert.deepEqual({ version: SNAPSHOT_VERSION, hash }, { version: 8, hash: '5fadc2636d0e4e33' })
  })
})

describe('writeSnapshotFile', () => {
  it('leaves nothing beside what it cannot write over', async () => {
    const place = await mkdtemp(join(tmpdir(), 'svar-index-'))
    await mkdir(join(place, 'a-folder', 'b'), { recursive: true })
    await assert.rejects(writeSnapshotFile(join(place, 'a-folder'), snapshot))
    assert.deepEqual(await readdir(place), ['a-folder'])
  })
})

describe('readKeptIndex', () => {
  const kept = async (name: string, bytes: Uint8Array | string) => {
    const path = join(await mkdtemp(join(tmpdir(), 'svar-index-')), name)
    await writeFile(path, bytes)
    const { kind, reason } = { reason: '', ...(await readKeptIndex(path, 'abc')) }
    return { kind, reason }
  }

  for (const [what, name, bytes, expected] of [
    ['knows its index', 'a', snapshot, { kind: 'index', reason: '' }],
    [
      'may write over a damaged one',
      'a',
      snapshot.slice(0, 500),
      { kind: 'unusable', reason: 'it is damaged' },
    ],
    [
      'may write over whatever is named as one',
      'a.index',
      'odd',
      { kind: 'unusable', reason: 'it is no index of Svar' },
    ],
    ['may write over an empty file', 'a', '', { kind: 'unusable', reason: 'it is no index of Svar' }],
    ['leaves notes alone', 'notes.txt', 'My notes', { kind: 'foreign', reason: 'it is no index of Svar' }],
  ] as const)
    it(what, async () => assert.deepEqual(await kept(name, bytes), expected))
})

describe('openArticleIndex', () => {
  const question = aQuestion('my printer does not print')
  const folder = () => mkdtemp(join(tmpdir(), 'svar-index-'))

  /** Without what slow machines tell more of. */
  const withoutTimes = (lines: readonly string[]) =>
    lines.filter((line) => !line.endsWith('so far')).map((line) => line.replace(/after \d+ s$/, 'after 0 s'))
  const indexedLines = ['24 articles in 8 locales are being indexed', 'The index is built after 0 s']

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
    assert.deepEqual(withoutTimes(lines), indexedLines)
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
    assert.deepEqual(withoutTimes(lines), [
      `${snapshotPath}: the index is built anew, for it is no index of Svar`,
      ...indexedLines,
    ])
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
    assert.deepEqual(withoutTimes(lines), [
      '/a-file/articles.index: the index is built and not kept there, for the file cannot be read',
      ...indexedLines,
    ])
    assert.deepEqual(await readdir(place), ['a-file'])
  })

  it('lets the index as it was answer meanwhile, without the articles that are gone', async () => {
    const articles = await readKnowledgeBase(['articles'])
    const snapshotPath = join(await folder(), 'articles.index')
    const renamed = (id: string) => (id === 'printer-not-printing' ? 'gone' : id)
    const asTheyWere = new Map(
      [...articles.articles].map(([id, article]) => [renamed(id), { ...article, id: renamed(id) }]),
    )
    const before = { ...articles, articles: asTheyWere }
    await writeFile(snapshotPath, encodeSnapshot(buildIndex(before), 'another hash'))
    const served: ArticleIndex[] = []
    const meanwhile = (index: ArticleIndex) => served.push(index)
    const index = await openArticleIndex(articles, { roots: ['articles'], snapshotPath, meanwhile })
    assert.equal(index.matches(question)[0]?.id, 'printer-not-printing')
    const [old] = served
    const found = old?.matches(question).flatMap(({ id, related }) => [id, ...related]) ?? []
    assert.ok(found.length > 0 && !found.includes('gone') && !found.includes('printer-not-printing'))
    assert.ok(!old?.suggestions(question, 50).includes('gone'))
    assert.ok(old?.candidates(question, 50).every(({ id }) => articles.articles.has(id)))
  })

  it('lets an index of other articles altogether answer nobody', async () => {
    const articles = await readKnowledgeBase(['articles'])
    const snapshotPath = join(await folder(), 'articles.index')
    await writeFile(snapshotPath, snapshot)
    const meanwhile = () => assert.fail('It knows none of these articles')
    await openArticleIndex(articles, { roots: ['articles'], snapshotPath, meanwhile })
  })
})
