import assert from 'node:assert/strict'
import { chmodSync } from 'node:fs'
import { join } from 'node:path'
import { listFolder, readText } from '../../src/article/files.ts'
import { inFolder } from './a-folder.ts'

describe('readText', () => {
  it('reads UTF-8, without a byte order mark and with one kind of line break', () =>
    inFolder({ 'a.md': '\ufeff# Lampe på\r\nJa\n' }, (root) => {
      assert.deepEqual(readText(join(root, 'a.md')), { kind: 'text', text: '# Lampe på\nJa\n' })
    }))

  it('says in which line a file is not UTF-8', () =>
    inFolder({ 'a.md': Buffer.from('# Lampe\n\nSl\xe5 p\xe5.\n', 'latin1') }, (root) => {
      assert.deepEqual(readText(join(root, 'a.md')), {
        kind: 'failed',
        problem: 'not-utf-8',
        line: 3,
        message: 'File is not UTF-8, expected UTF-8',
      })
    }))

  it('refuses more than 1 MB', () =>
    inFolder({ 'a.md': 'a'.repeat(1024 * 1024), 'b.md': 'a'.repeat(1024 * 1024 + 1) }, (root) => {
      assert.equal(readText(join(root, 'a.md')).kind, 'text')
      assert.deepEqual(readText(join(root, 'b.md')), {
        kind: 'failed',
        problem: 'file-too-long',
        line: 1,
        message: 'File is longer than 1 MB, expected less',
      })
    }))

  it('refuses a folder', () =>
    inFolder({ 'a.md/b.md': '' }, (root) => {
      assert.deepEqual(readText(join(root, 'a.md')), {
        kind: 'failed',
        problem: 'unreadable',
        line: 1,
        message: 'Reading gave `EISDIR`, expected a file or folder that may be read',
      })
    }))
})

describe('listFolder', () => {
  it('says that a folder is missing', () =>
    inFolder({}, (root) => {
      assert.deepEqual(listFolder(join(root, 'none')), {
        kind: 'failed',
        problem: 'missing-folder',
        line: 1,
        message: 'Missing folder, expected one that holds articles',
      })
    }))

  it('says that a file is no folder', () =>
    inFolder({ 'a.md': '' }, (root) => {
      assert.deepEqual(listFolder(join(root, 'a.md')), {
        kind: 'failed',
        problem: 'no-folder',
        line: 1,
        message: 'Path is a file, expected a folder that holds articles',
      })
    }))

  it('says that a folder may not be read', async function () {
    if (process.getuid?.() === 0 || process.platform === 'win32') return this.skip() // root may read everything
    await inFolder({ 'a/b.md': '' }, (root) => {
      chmodSync(join(root, 'a'), 0o000)
      const listing = listFolder(join(root, 'a'))
      chmodSync(join(root, 'a'), 0o700)
      assert.deepEqual(listing, {
        kind: 'failed',
        problem: 'unreadable',
        line: 1,
        message: 'Reading gave `EACCES`, expected a file or folder that may be read',
      })
    })
  })
})
