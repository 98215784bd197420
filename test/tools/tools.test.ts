import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

const { scripts }: { scripts: Record<string, string> } = JSON.parse(readFileSync('package.json', 'utf8'))
const file = /dist\/src\/tools\/[a-z-]+\.js/

/** `playground` hands its arguments on to the bot. */
const tools = Object.values(scripts).flatMap((script) => script.match(file)?.[0] ?? [])
const explaining = tools.filter((tool) => !tool.endsWith('/playground.js'))

const run = (tool: string, ...args: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [tool, ...args], { encoding: 'utf8' })
  return { status, stdout, stderr }
}

describe('the tools', function () {
  this.timeout(60_000)

  for (const tool of explaining)
    it(`${tool} --help says what it does, and does nothing`, () => {
      const { status, stdout, stderr } = run(tool, '--help')
      assert.deepEqual([status, stderr], [0, ''])
      assert.match(stdout, /^Usage: npm run /)
    })

  it('ask says that --show and QUESTION are not for a file of questions', () => {
    const asked = ['--questions', 'test/questions/samples.jsonl', '--show', 'matches', 'my', 'printer']
    assert.deepEqual(run('dist/src/tools/ask.js', ...asked), {
      status: 2,
      stdout: '',
      stderr:
        '--show is for one QUESTION, expected none beside --questions\n' +
        'QUESTION is `my printer`, expected none beside --questions\n',
    })
  })

  it('build-index leaves notes alone, and builds nothing of a folder that is not there', () => {
    const complaint = 'nowhere: Missing folder, expected one that holds articles\n'
    assert.deepEqual(run('dist/src/tools/build-index.js', 'README.md', 'articles'), {
      status: 1,
      stdout: '',
      stderr: 'README.md: left as it is, for it is no index of Svar; expected an index, or no file\n',
    })
    for (const args of [
      ['new.index', 'articles', 'nowhere'],
      ['articles', 'nowhere'],
    ])
      assert.deepEqual(run('dist/src/tools/build-index.js', ...args), {
        status: 1,
        stdout: '',
        stderr: complaint,
      })
  })
})
