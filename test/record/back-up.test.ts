import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { RecordConfig } from '../../src/config/config.ts'
import { openRecord } from '../../src/record/open-record.ts'
import { aQuestion } from './a-record.ts'
import { testKey } from './on-each-database.ts'

const backUp = (settings: NodeJS.ProcessEnv, ...words: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['dist/src/tools/back-up.js', ...words], {
    encoding: 'utf8',
    env: { PATH: process.env.PATH, ...settings },
  })
  return { status, said: `${stdout}${stderr}`.trimEnd() }
}

const open = (file: string) => {
  const config: RecordConfig = { store: { kind: 'sqlite', file }, key: testKey, retentionDays: 90 }
  return openRecord(config, () => 0)
}

describe('npm run back-up', function () {
  this.timeout(60_000)

  it('copies a record that is in use, once to a file', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'svar-record-'))
    try {
      const [file, copy] = [join(folder, 'record.db'), join(folder, 'copy.db')]
      const settings = { RECORD_FILE: file, RECORD_KEY: testKey }
      assert.deepEqual(backUp(settings, copy), {
        status: 1,
        said: `${file}: Missing, expected a record (RECORD_FILE)`,
      })
      const store = await open(file)
      await store.questions.keep(aQuestion())
      assert.deepEqual(backUp(settings, copy), {
        status: 0,
        said: `${copy}: a copy of the record; keep its key (\`.key\` file or RECORD_KEY) too, and apart from it`,
      })
      assert.equal((statSync(copy).mode & 0o777).toString(8), '600')
      await store.questions.keep(aQuestion({ id: 'later' }))
      await store.close()
      assert.deepEqual(backUp(settings, copy), {
        status: 1,
        said: `${copy}: Is there already, expected a new file`,
      })
      const copied = await open(copy)
      assert.equal((await copied.questions.get('question-1'))?.id, 'question-1')
      assert.equal(await copied.questions.get('later'), undefined)
      await copied.close()
    } finally {
      rmSync(folder, { recursive: true })
    }
  })

  it('leaves PostgreSQL to its own tools', () => {
    assert.deepEqual(backUp({ DATABASE_URL: 'postgres://svar@db/svar', RECORD_KEY: testKey }, 'copy.db'), {
      status: 1,
      said: 'DATABASE_URL is set, expected a SQLite record: use `pg_dump`',
    })
    const { status, said } = backUp({})
    assert.equal(status, 2)
    assert.match(said, /^Usage: npm run back-up -- FILE\n/)
  })
})
