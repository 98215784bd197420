import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { zipOf } from '../../src/tools/zip-of.ts'

const files = [
  { name: 'a.txt', bytes: Buffer.from('one') },
  { name: 'folder/æøå 日本.txt', bytes: Buffer.from('two '.repeat(1000)) },
  { name: 'folder/empty', bytes: Buffer.alloc(0) },
]

describe('zipOf', () => {
  it('gives the same archive for the same files', () => {
    assert.deepEqual(zipOf(files), zipOf(files))
  })

  it('makes what others unpack to the same files', function () {
    if (spawnSync('unzip', ['-v']).error !== undefined) return this.skip()
    const folder = mkdtempSync(join(tmpdir(), 'svar-zip-'))
    try {
      writeFileSync(join(folder, 'made.zip'), zipOf(files))
      // UTF-8 names need a locale that has them.
      const env = { ...process.env, LC_ALL: 'C.UTF-8' }
      const { status, stderr } = spawnSync('unzip', ['-q', 'made.zip'], {
        cwd: folder,
        env,
        encoding: 'utf8',
      })
      assert.deepEqual([status, stderr], [0, ''])
      assert.deepEqual(
        files.map(({ name }) => readFileSync(join(folder, name))),
        files.map(({ bytes }) => bytes),
      )
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })

  it('refuses more files than a zip can count', () => {
    const many = Array.from({ length: 65_536 }, (_, at) => ({ name: String(at), bytes: Buffer.alloc(0) }))
    assert.throws(() => zipOf(many), /A zip holds 65535 files, these are 65536/)
  })
})
