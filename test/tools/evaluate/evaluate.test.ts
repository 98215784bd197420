import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const folder = mkdtempSync(join(tmpdir(), 'svar-evaluate-'))
const fileOf = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text)
  return join(folder, name)
}

const run = (...given: string[]) => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['dist/src/tools/evaluate.js', '--articles', 'articles', ...given],
    { encoding: 'utf8' },
  )
  return { status, stdout, stderr }
}

describe('npm run evaluate', () => {
  const questions = fileOf(
    'questions.jsonl',
    [
      '{"id":"1","lang":"en","question":"connect to the vpn","relevant":{"connect-to-vpn.md":2}}',
      '{"id":"2","lang":"en","question":"printer is not printing","relevant":{"printer-not-printing.md":2}}',
      '{"id":"3","lang":"en","question":"how long do I boil an egg","relevant":{}}',
    ].join('\n'),
  )

  it('prints tables, and progress on the error stream', () => {
    const { status, stdout, stderr } = run('--questions', questions, '--adversarial', '11')
    assert.equal(status, 0)
    assert.match(stdout, /^all +2 +1\.000 /m)
    assert.match(stdout, /^Adversarial texts: 11, /m)
    assert.match(stderr, /^Reading articles$/m)
  })

  it('prints one object with --json, of the articles that it is restricted to', () => {
    const list = fileOf('list.txt', 'connect-to-vpn.md\nconnect-to-wifi.md\n')
    const { status, stdout } = run('--questions', questions, '--restrict-to', list, '--json')
    const { all, cost, leftOut } = JSON.parse(stdout)
    assert.deepEqual([status, all.count, all.success1, cost.articles, leftOut], [0, 1, 1, 2, 1])
  })

  it('refuses a file that holds something else than questions', () => {
    const wrong = fileOf('wrong.jsonl', '{"id":"1"}')
    const { status, stderr } = run('--questions', wrong)
    assert.equal(status, 1)
    assert.match(stderr, /wrong\.jsonl:1: Missing `question`, expected /)
  })

  for (const [given, complaint] of [
    [[], 'Missing --questions FILE'],
    [['--questions', questions, '--locales', 'many'], '--locales is `many`, expected a whole number'],
    [['--questions', questions, '--reader', '?'], 'Locale is `?`, expected a BCP 47 tag such as `nb-NO`'],
  ] as const) {
    it(`complains: ${complaint}`, () => {
      const { status, stderr } = run(...given)
      assert.deepEqual([status, stderr.split('\n')[0]], [2, complaint])
    })
  }
})
