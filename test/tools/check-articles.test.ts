import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { inFolder } from '../article/a-folder.ts'

const check = (...args: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['dist/src/tools/check-articles.js', ...args],
    {
      encoding: 'utf8',
    },
  )
  return { status, stdout: stdout.split('\n'), stderr: stderr.split('\n') }
}

describe('check-articles', () => {
  it('prints every problem and a summary, and fails for errors', () =>
    inFolder(
      {
        'nb-NO/lamps.md': '# Lamper\n\nSlå på [lampen] (https://example.com)nå, se [taket](ceiling.md).',
        'nb-NO/empty.md': '',
        'nb-NO/title.md': '---\ntitle: Title\n---\n',
        'en-US/index.md': '# Index\n\nText',
      },
      (root) => {
        const { status, stdout } = check(root)
        assert.deepEqual(stdout, [
          `${root}/nb-NO/empty.md:1: Missing title, expected a first line \`# Title\` or \`title\` in the front matter`,
          `${root}/nb-NO/title.md:4: Missing text below the title, expected some`,
          `${root}/nb-NO/lamps.md:3: Damaged \`] (https://example.com)\` (loose-target), shown as \`](https://example.com)\``,
          `${root}/nb-NO/lamps.md:3: Link target \`ceiling.md\` leads nowhere, expected an article’s path or an https address`,
          `${root}/nb-NO/lamps.md:3: Damaged \`lampennå, se \` (glued-link), shown as \`lampen nå, se \``,
          'Problems: 5',
          '  1 error missing-title',
          '  1 warning empty-body',
          '  1 warning loose-target',
          '  1 warning unsafe-target',
          '  1 warning glued-link',
          'Articles: 2',
          'Editions: 2',
          '  2 original',
          'Editions of an English text that is not the newest: 0',
          'Locales: 1',
          '  2 nb-NO',
          'Repaired: 3',
          '  1 loose-target',
          '  1 unsafe-target',
          '  1 glued-link',
          'Left out: 1',
          '  1 Front page of the library',
          '',
        ])
        assert.equal(status, 1)
      },
    ))

  it('prints problems as JSON, the summary apart', () =>
    inFolder({ 'nb-NO/title.md': '# Title' }, (root) => {
      const { status, stdout, stderr } = check('--json', root)
      assert.deepEqual(
        stdout.filter((line) => line !== '').map((line) => JSON.parse(line)),
        [
          {
            path: `${root}/nb-NO/title.md`,
            line: 1,
            severity: 'warning',
            kind: 'empty-body',
            message: 'Missing text below the title, expected some',
          },
        ],
      )
      assert.equal(stderr[0], 'Problems: 1')
      assert.equal(status, 0)
    }))

  it('tells keys of the front matter that are nearly one of ours', () =>
    inFolder(
      {
        'nb-NO/a.md':
          '---\ndate: 2026-01-01\ntitel: Lampe\nalternateQuestion:\n  - mørkt\naudience: all\n---\n# A\n\nTekst.',
      },
      (root) => {
        assert.deepEqual(check(root).stdout.slice(0, 3), [
          `${root}/nb-NO/a.md:3: \`titel\` is no key of articles, expected \`title\``,
          `${root}/nb-NO/a.md:4: \`alternateQuestion\` is no key of articles, expected \`alternateQuestions\``,
          'Problems: 2',
        ])
      },
    ))

  it('says how it is used', () => {
    const usage = 'Usage: npm run check-articles -- [--json] DIR…'
    assert.deepEqual(check(), {
      status: 2,
      stdout: [''],
      stderr: ['Missing DIR, expected folders of articles', usage, ''],
    })
    const { status, stderr } = check('--jsonl', 'articles')
    assert.deepEqual([status, stderr.at(-2)], [2, usage])
  })
})
