import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chownSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import type { RecordConfig } from '../../src/config/config.ts'
import { keepQuestions } from '../../src/record/keep-questions.ts'
import { migrate } from '../../src/record/migrate.ts'
import { openRecord } from '../../src/record/open-record.ts'
import type { Questions } from '../../src/record/question.ts'
import { RecordFailure } from '../../src/record/record-failure.ts'
import { openSqlite } from '../../src/record/sqlite-database.ts'
import { aQuestion, aRequest } from './a-record.ts'
import { command, postgresUrl, testKey } from './on-each-database.ts'

// Words that no database can compress much, and that nothing is redacted of.
const long = Array.from(randomBytes(2400), (byte) => String.fromCharCode(0x4e00 + byte)).join('')

/** Keeps questions until that fails; how many were acknowledged, and why no more. */
async function fill(
  questions: Questions,
  most: number,
  text = long,
  name = '',
): Promise<{ readonly kept: number; readonly trouble: string }> {
  for (let kept = 0; kept < most; kept += 1) {
    try {
      await questions.keep(aQuestion({ id: `${name}${kept}`, text }))
    } catch (error) {
      return {
        kept,
        trouble: error instanceof RecordFailure ? `${error.trouble}: ${error.message}` : String(error),
      }
    }
  }
  return { kept: most, trouble: 'none' }
}

async function assertAllKept(questions: Questions, kept: number): Promise<void> {
  for (let place = 0; place < kept; place += 1)
    assert.equal((await questions.get(`${place}`))?.text, long, `question ${place} of ${kept}`)
  assert.equal(await questions.get(`${kept}`), undefined)
}

const config = (store: RecordConfig['store']): RecordConfig => ({ store, key: testKey, retentionDays: 90 })

/** A disk of this size below a temporary folder, which only root can make; undefined for everybody else. */
function smallDisk(size: string): { readonly folder: string; readonly remove: () => void } | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'svar-disk-'))
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', folder], { stdio: 'ignore' })
  } catch {
    rmSync(folder, { recursive: true })
    return undefined
  }
  return {
    folder,
    remove() {
      execFileSync('umount', ['--lazy', folder])
      rmSync(folder, { recursive: true })
    },
  }
}

const skipWithoutDisk = (test: Mocha.Context): never => {
  console.log('    mounting a small disk is not allowed here: a disk that is really full is left out')
  return test.skip()
}

describe('a full disk', function () {
  this.timeout(60_000)

  it('of SQLite loses nothing that was acknowledged, and takes more when there is space again', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'svar-record-'))
    const database = openSqlite(join(folder, 'record.db'))
    try {
      await migrate(database, 0)
      const questions = keepQuestions(database.tables)
      await sql.raw('PRAGMA max_page_count = 80').execute(database.tables)
      const { kept, trouble } = await fill(questions, 1000)
      assert.equal(
        trouble,
        `full: ${database.place}: No space is left, expected some on its disk; what was acknowledged is kept`,
      )
      await assertAllKept(questions, kept)
      await assert.rejects(
        questions.replaceByActivity(aQuestion().conversation, 'new', [
          aQuestion({ id: 'a', text: 'short' }),
          aQuestion({ id: 'b', text: long }),
          aQuestion({ id: 'c', text: long }),
        ]),
        { trouble: 'full' },
      )
      assert.equal(await questions.get('a'), undefined)
      await sql.raw('PRAGMA max_page_count = 1000').execute(database.tables)
      await questions.keep(aQuestion({ id: 'after' }))
      assert.equal((await questions.get('after'))?.id, 'after')
    } finally {
      await database.close()
      rmSync(folder, { recursive: true })
    }
  })

  it('under SQLite, a real one, says so in the check as well', async function () {
    const disk = smallDisk('1m') ?? skipWithoutDisk(this)
    try {
      const file = join(disk.folder, 'record.db')
      const ballast = join(disk.folder, 'ballast')
      writeFileSync(ballast, Buffer.alloc(100_000))
      const store = await openRecord(config({ kind: 'sqlite', file }), () => 0)
      const { kept, trouble } = await fill(store.questions, 1000)
      const message = `${file}: No space is left, expected some on its disk; what was acknowledged is kept`
      assert.equal(trouble, `full: ${message}`)
      await assert.rejects(store.requests.create(aRequest({ details: long })), { trouble: 'full' })
      await fill(store.questions, 1000, 'short', 'short')
      const check = await store.check()
      assert.deepEqual([check.writable, check.trouble], [false, message])
      await assertAllKept(store.questions, kept)
      rmSync(ballast)
      assert.equal((await store.check()).writable, true)
      await store.requests.create(aRequest())
      await store.close()
      const again = await openRecord(config({ kind: 'sqlite', file }), () => 0)
      await assertAllKept(again.questions, kept)
      assert.equal((await again.requests.get('request-1'))?.number, 1)
      await again.close()
    } finally {
      disk.remove()
    }
  })

  it('under PostgreSQL, a real one, says so in the check as well', async function () {
    const url = postgresUrl ?? this.skip()
    const disk = smallDisk('16m') ?? skipWithoutDisk(this)
    const name = `svar_${randomBytes(6).toString('hex')}`
    try {
      const [row] = await command(url, 'SHOW data_directory')
      const { uid, gid } = statSync(String(row?.data_directory))
      chownSync(disk.folder, uid, gid)
      await command(url, `CREATE TABLESPACE ${name} LOCATION '${disk.folder}'`)
      await command(url, `CREATE DATABASE ${name} TABLESPACE ${name}`)
      const store = await openRecord(
        config({ kind: 'postgresql', url: Object.assign(new URL(url), { pathname: name }).href }),
        () => 0,
      )
      const { kept, trouble } = await fill(store.questions, 5000)
      assert.match(trouble, /^full: \S+: No space is left, expected some; what was acknowledged is kept$/)
      await assertAllKept(store.questions, kept)
      await store.close()
    } finally {
      await command(url, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)
      await command(url, `DROP TABLESPACE IF EXISTS ${name}`)
      disk.remove()
    }
  })
})
