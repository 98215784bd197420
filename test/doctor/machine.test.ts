import assert from 'node:assert/strict'
import { chmodSync } from 'node:fs'
import { join } from 'node:path'
import { lookAtDisk } from '../../src/doctor/files.ts'
import { checkDisk } from '../../src/doctor/machine/check-disk.ts'
import { checkMemory } from '../../src/doctor/machine/check-memory.ts'
import { checkNode } from '../../src/doctor/machine/check-node.ts'
import { inFolder } from '../article/a-folder.ts'

describe('node', () => {
  const fix = 'Install Node 24 or the newest release with long-term support.'
  const cases = [
    ['18.20.8', 'failure', 'Node 18.20.8 is too old for Svar, which needs 20.19 or newer.', fix],
    ['20.18.3', 'failure', 'Node 20.18.3 is too old for Svar, which needs 20.19 or newer.', fix],
    ['20.20.2', 'warning', 'Node 20.20.2 has had no security fixes since 2026-04-30.', fix],
    ['22.12.0', 'ok', 'Node 22.12.0.', ''],
    ['23.1.0', 'warning', 'Node 23.1.0 is a release without long-term support.', fix],
    ['24.11.0', 'ok', 'Node 24.11.0.', ''],
    ['28.0.0', 'ok', 'Node 28.0.0.', ''],
  ] as const
  for (const [version, verdict, what, mend] of cases) {
    it(`${version} is ${verdict}`, () => {
      assert.deepEqual(checkNode(version, '2026-11-24'), {
        check: 'node',
        verdict,
        what,
        why: 'Older releases lack what Svar is built on; those past their end get no security fixes.',
        fix: mend,
      })
    })
  }

  it('20 is in order on the last day of its support', () => {
    assert.equal(checkNode('20.19.0', '2026-04-30').verdict, 'ok')
  })
})

describe('memory', () => {
  const fix = 'Give the machine or the container more memory; Svar with a few thousand articles wants 1 GB.'
  const cases = [
    [1.5e9, 'ok', '1.5 GB of memory are free.', ''],
    [256e6, 'ok', '256 MB of memory are free.', ''],
    [200e6, 'warning', '200 MB of memory are free.', fix],
    [20e6, 'failure', '20 MB of memory are free.', fix],
  ] as const
  for (const [bytes, verdict, what, mend] of cases) {
    it(`of ${bytes} bytes is ${verdict}`, () => {
      const why = 'The system ends a process that wants more memory than there is.'
      assert.deepEqual(checkMemory(bytes), { check: 'memory', verdict, what, why, fix: mend })
    })
  }
})

describe('disk', () => {
  const why = 'On a full or locked disk the index is built anew at every start, and nothing can be kept.'
  const room = 'Make room, or move RECORD_FILE and INDEX_FILE to a larger disk.'
  const rights =
    'Give the user that Svar runs as the right to write there; in a container, mount a volume there.'
  const cases = [
    [80e9, undefined, 'ok', '80.0 GB are free at `data`.', ''],
    [undefined, undefined, 'ok', '`data` can be written to.', ''],
    [500e6, undefined, 'warning', '500 MB are free at `data`.', room],
    [50e6, undefined, 'failure', '50 MB are free at `data`.', room],
    [80e9, 'EROFS', 'failure', 'Nothing can be written to `data` (EROFS).', rights],
  ] as const
  for (const [freeBytes, refusal, verdict, what, fix] of cases) {
    it(`with ${freeBytes} bytes and ${refusal ?? 'all rights'} is ${verdict}`, () => {
      assert.deepEqual(checkDisk({ folder: 'data', freeBytes, refusal }), {
        check: 'disk',
        verdict,
        what,
        why,
        fix,
      })
    })
  }

  it('is looked at where the folder will be, while it is not there yet', () =>
    inFolder({ 'one.txt': 'x' }, async (root) => {
      const { folder, freeBytes, refusal } = await lookAtDisk(join(root, 'data', 'deep'))
      assert.deepEqual([folder, refusal, typeof freeBytes], [root, undefined, 'number'])
    }))

  it('is told to be a file where it is one', () =>
    inFolder({ data: 'x' }, async (root) => {
      assert.equal((await lookAtDisk(join(root, 'data'))).refusal, 'ENOTDIR')
    }))

  it('is told to be locked where it is', function () {
    if (process.getuid?.() === 0) return this.skip() // root may write everywhere
    return inFolder({ 'data/one.txt': 'x' }, async (root) => {
      chmodSync(join(root, 'data'), 0o500)
      const { refusal } = await lookAtDisk(join(root, 'data'))
      chmodSync(join(root, 'data'), 0o700)
      assert.equal(refusal, 'EACCES')
    })
  })
})
