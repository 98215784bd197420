import assert from 'node:assert/strict'
import { createLibraryShelf } from '../../src/app/library-shelf.ts'
import { loadLibrary } from '../../src/app/load-library.ts'
import { warnOfUnspoken } from '../../src/app/warn-of-unspoken.ts'
import { watchArticles } from '../../src/app/watch-articles.ts'
import { locale } from '../../src/locale/locale.ts'
import { changeFolder, inFolder } from '../article/a-folder.ts'

const article = (title: string) => `# ${title}\n\n1. Do it.\n`

const tenArticles = Object.fromEntries(
  Array.from({ length: 10 }, (_, number) => [`en-US/a${number}.md`, article(`Article ${number}`)]),
)

function shelfOf(folder: string) {
  const logged: string[] = []
  const load = () => loadLibrary([folder], locale('en-US'))
  const log = (event: string, details: object = {}) => logged.push(`${event} ${JSON.stringify(details)}`)
  const shelf = createLibraryShelf(load, log)
  const titles = () =>
    [...(shelf.current()?.knowledgeBase.articles.values() ?? [])].flatMap(({ editions }) =>
      [...editions.values()].map(({ title }) => title),
    )
  return { shelf, titles, logged }
}

describe('warnOfUnspoken', () => {
  for (const [tag, logged] of [
    ['tlh', ['default locale not spoken {"locale":"tlh"}']],
    ['en-GB', []],
  ] as const)
    it(`says ${logged.length === 0 ? 'nothing' : 'that nobody speaks to readers'} of ${tag}`, () =>
      inFolder({ 'en-US/a.md': article('A') }, async (folder) => {
        const said: string[] = []
        const log = (event: string, details: object = {}) =>
          void said.push(`${event} ${JSON.stringify(details)}`)
        const library = await loadLibrary([folder], locale('en-US'))
        assert.equal(warnOfUnspoken(locale(tag), log)(library), library)
        assert.deepEqual(said, logged)
      }))
})

describe('createLibraryShelf', () => {
  it('swaps in what was changed, added and removed', () =>
    inFolder(tenArticles, async (folder) => {
      const { shelf, titles } = shelfOf(folder)
      await shelf.reload()
      changeFolder(folder, {
        'en-US/a0.md': article('Changed'),
        'en-US/b.md': article('Added'),
        'en-US/a9.md': undefined,
      })
      await shelf.reload()
      assert.deepEqual(titles().sort(), [
        'Added',
        'Article 1',
        'Article 2',
        'Article 3',
        'Article 4',
        'Article 5',
        'Article 6',
        'Article 7',
        'Article 8',
        'Changed',
      ])
    }))

  it('keeps the old articles when the folder is gone, and says so', () =>
    inFolder(tenArticles, async (folder) => {
      const { shelf, titles, logged } = shelfOf(folder)
      await shelf.reload()
      changeFolder(folder, { '.': undefined })
      await shelf.reload()
      assert.equal(titles().length, 10)
      assert.match(logged.at(-1) ?? '', /^articles kept as they were .*Missing folder/)
    }))

  it('keeps the old articles while a folder is half written, and says so', () =>
    inFolder(tenArticles, async (folder) => {
      const { shelf, titles, logged } = shelfOf(folder)
      await shelf.reload()
      changeFolder(folder, {
        'en-US/a1.md': undefined,
        'en-US/a2.md': undefined,
        'en-US/a3.md': Buffer.from([0xff]),
      })
      await shelf.reload()
      assert.equal(titles().length, 10)
      assert.match(logged.at(-1) ?? '', /3 of 10 articles are gone .*a3\.md:1: .*restart to accept that/)
    }))

  it('gives the library to all who wait for it', async () => {
    const { shelf } = shelfOf('articles')
    const waiting = [shelf.whenReady(60_000), shelf.whenReady(60_000)]
    await shelf.reload()
    assert.deepEqual(await Promise.all(waiting), [shelf.current(), shelf.current()])
  })

  it('answers from what there is meanwhile, at the start alone', async () => {
    const library = await loadLibrary(['articles'], locale('en-US'))
    const old = { ...library }
    const served: (typeof library | undefined)[] = []
    const shelf = createLibraryShelf(
      async (meanwhile) => {
        meanwhile?.(old)
        served.push(shelf.current())
        return library
      },
      () => {},
    )
    const waiting = shelf.whenReady(60_000)
    await shelf.reload()
    await shelf.reload()
    assert.equal(await waiting, old)
    assert.deepEqual(
      served.map((each) => each === old),
      [true, false],
    )
  })

  it('lets nobody wait longer than they have patience', async () => {
    const { shelf } = shelfOf('articles')
    assert.equal(await shelf.whenReady(1), undefined)
  })

  it('reads once more for all who ask while it reads', async () => {
    let reads = 0
    const load = () => {
      reads += 1
      return loadLibrary(['articles'], locale('en-US'))
    }
    const shelf = createLibraryShelf(load, () => {})
    await Promise.all([shelf.reload(), shelf.reload(), shelf.reload()])
    assert.equal(reads, 2)
  })
})

describe('watchArticles', () => {
  it('tells once of a burst of changes', () =>
    inFolder(tenArticles, async (folder) => {
      let times = 0
      const told = new Promise<void>((resolve) => {
        const watch = watchArticles(
          [folder],
          () => {
            times += 1
            void watch.close().then(resolve)
          },
          100,
        )
        setTimeout(
          () => changeFolder(folder, { 'en-US/a0.md': article('B'), 'en-US/new/c.md': article('C') }),
          300,
        )
      })
      await told
      assert.equal(times, 1)
    }))
})
