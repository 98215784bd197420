import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { RecordConfig } from '../../src/config/config.ts'
import { openRecord } from '../../src/record/open-record.ts'
import { aQuestion, keyed } from './a-record.ts'
import { onEachDatabase, testKey } from './on-each-database.ts'

const run = promisify(execFile)
const openElsewhere = async (config: RecordConfig, name: string, count: number): Promise<string> => {
  const script = fileURLToPath(new URL('opens-process.js', import.meta.url))
  return (await run(process.execPath, [script, JSON.stringify(config), name, `${count}`])).stdout.trim()
}

const open = async (config: RecordConfig) => openRecord(config, () => 0)
const openAndClose = async (config: RecordConfig): Promise<void> => (await open(config)).close()

onEachDatabase('openRecord', ({ withStore, make }) => {
  it(
    'says how the record is',
    withStore(async (store, { config }) => {
      const { kind, writable, migrated, bytes, trouble } = await store.check()
      assert.deepEqual(
        { kind, writable, migrated, trouble },
        { kind: config.store.kind, writable: true, migrated: true, trouble: undefined },
      )
      assert.ok(bytes !== undefined && bytes > 10_000, `${bytes} bytes`)
    }),
  )

  it(
    'finds what was kept before',
    withStore(async ({ questions, keyed: keyedHere }, { config }) => {
      await questions.keep(aQuestion())
      const again = await open(config)
      assert.equal((await again.questions.get('question-1'))?.text, 'glemt passordet')
      assert.equal(again.keyed('Ada'), keyedHere('Ada'))
      await again.close()
    }),
  )

  it('lets several processes start at once on a new record, and write to it at once', async () => {
    const { config, remove } = await make()
    try {
      const names = ['one', 'two', 'three']
      await Promise.all(names.map((name) => openElsewhere(config, name, 40)))
      const store = await open(config)
      const found = await Promise.all(
        names.map((name) => store.questions.deleteByActivity(keyed('chat'), name)),
      )
      assert.deepEqual(found, [40, 40, 40])
      await store.close()
    } finally {
      await remove()
    }
  })

  it(
    'refuses a record that was made with another key',
    withStore(async (_, { config }) => {
      await assert.rejects(open({ ...config, key: `${testKey}!` }), ({ name, trouble, message }) => {
        assert.deepEqual([name, trouble], ['RecordFailure', 'wrong-key'])
        assert.match(
          message,
          /^\S+: Record was made with another key, expected that one \(RECORD_KEY, or the `.key` file beside the database\)$/,
        )
        return true
      })
    }),
  )
})

/** A new folder, with the settings of a record in it that has its key beside it. */
async function inFolder(test: (file: string, config: RecordConfig) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'svar-record-'))
  const file = join(folder, 'data', 'record.db')
  try {
    await test(file, { store: { kind: 'sqlite', file }, key: undefined, retentionDays: 90 })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const modeOf = (file: string): string => (statSync(file).mode & 0o777).toString(8)

describe('openRecord of a SQLite file', function () {
  this.timeout(60_000)

  it('makes the folder, the file and its key, for its owner only', () =>
    inFolder(async (file, config) => {
      await openAndClose(config)
      assert.deepEqual([modeOf(file), modeOf(`${file}.key`)], ['600', '600'])
      assert.match(readFileSync(`${file}.key`, 'utf8'), /^[\w-]{43}\n$/)
    }))

  it('gives several processes that start at once the same key', () =>
    inFolder(async (_, config) => {
      const people = await Promise.all(['one', 'two', 'three'].map((name) => openElsewhere(config, name, 1)))
      assert.equal(new Set(people).size, 1)
    }))

  it('leaves one file behind when it is closed, good to copy', () =>
    inFolder(async (file, config) => {
      const store = await open(config)
      await store.questions.keep(aQuestion())
      await store.close()
      copyFileSync(file, `${file}.copy`)
      const key = readFileSync(`${file}.key`, 'utf8').trim()
      const copy = await open({ ...config, store: { kind: 'sqlite', file: `${file}.copy` }, key })
      assert.equal((await copy.questions.get('question-1'))?.id, 'question-1')
      await copy.close()
    }))

  it('refuses to make a new key for an old record', () =>
    inFolder(async (file, config) => {
      await openAndClose(config)
      rmSync(`${file}.key`)
      await assert.rejects(open(config), {
        message: `${file}.key: Missing, expected the key that \`${file}\` was made with; restore the file, or set RECORD_KEY`,
      })
      assert.equal(existsSync(`${file}.key`), false)
    }))

  it('refuses a key that was cut off', () =>
    inFolder(async (file, config) => {
      await openAndClose(config)
      writeFileSync(`${file}.key`, 'abc\n')
      await assert.rejects(open(config), {
        message: `${file}.key: Key has 3 characters, expected 32 or more; restore the file`,
      })
    }))

  const damages: readonly (readonly [string, (file: string) => void, RegExp])[] = [
    [
      'is no database',
      (file) => writeFileSync(file, 'a letter to somebody\n'.repeat(500)),
      /: File is no SQLite database, expected one; restore a backup, or move it away$/,
    ],
    [
      'lost its end',
      (file) => truncateSync(file, Math.floor(statSync(file).size / 8192) * 4096),
      /: File is damaged.*, expected a whole database; restore a backup, or move it away$/,
    ],
    [
      'has a page of something else',
      overwritePage,
      /: File is damaged \(.+\), expected a whole database; restore a backup, or move it away$/,
    ],
  ]

  for (const [what, damage, expected] of damages)
    it(`refuses a file that ${what}, and leaves it as it is`, () =>
      inFolder(async (file, config) => {
        const store = await open(config)
        for (let place = 0; place < 300; place += 1) await store.questions.keep(aQuestion({ id: `${place}` }))
        await store.close()
        damage(file)
        const before = readFileSync(file)
        await assert.rejects(open(config), ({ name, trouble, message }) => {
          assert.deepEqual([name, trouble], ['RecordFailure', 'corrupt'])
          assert.ok(message.startsWith(file))
          assert.match(message, expected)
          return true
        })
        assert.ok(readFileSync(file).equals(before))
      }))

  it('says that a folder is no file', () =>
    inFolder(async (file, config) => {
      await openAndClose(config)
      const folder = dirname(file)
      await assert.rejects(open({ ...config, store: { kind: 'sqlite', file: folder } }), {
        message: `${folder}: Is a folder, expected a file in it (RECORD_FILE)`,
      })
    }))

  it('refuses a path that can not be opened', () =>
    inFolder(async (file, config) => {
      await openAndClose(config)
      const inside = join(file, 'record.db')
      await assert.rejects(open({ ...config, store: { kind: 'sqlite', file: inside } }), {
        message: `${inside}: Opening gave \`EEXIST\`, expected a file in a folder that may be written (RECORD_FILE)`,
      })
    }))
})

/** Fills the fourth page of 4096 bytes with text. */
function overwritePage(file: string): void {
  const bytes = readFileSync(file)
  writeFileSync(file, bytes.fill('nonsense', 3 * 4096, 4 * 4096))
}

describe('openRecord of PostgreSQL', () => {
  const store = { kind: 'postgresql', url: 'postgres://svar:geheim@127.0.0.1:1/svar' } as const

  it('wants a key, for there is no file beside the database', async () => {
    await assert.rejects(open({ store, key: undefined, retentionDays: 90 }), {
      message: 'RECORD_KEY is missing with DATABASE_URL, expected the same secret on every instance',
    })
  })

  it('names a server that does not answer, without the password', async () => {
    await assert.rejects(open({ store, key: testKey, retentionDays: 90 }), {
      name: 'RecordFailure',
      trouble: 'unreachable',
      message:
        '127.0.0.1:1/svar: Database does not answer, expected PostgreSQL to be reachable (DATABASE_URL)',
    })
  })
})
