import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { isAllowed } from '../../src/tools/licences/allowed.ts'
import { complaints, licencesReport } from '../../src/tools/licences/licences-report.ts'
import { readLicence } from '../../src/tools/licences/read-licence.ts'
import { shippedPackages } from '../../src/tools/licences/shipped-packages.ts'
import { inFolder } from '../article/a-folder.ts'

const manifest = JSON.parse(readFileSync('package.json', 'utf8'))
const shipped = shippedPackages('.', JSON.parse(readFileSync('package-lock.json', 'utf8')).packages)

describe('licences of what is shipped', () => {
  it('are all known and allowed', () => {
    assert.deepEqual(complaints(shipped), [])
  })

  it('are those in docs/licences.md; else run `npm run licences`', () => {
    assert.equal(readFileSync('docs/licences.md', 'utf8'), licencesReport(shipped))
  })

  it('are read of every dependency and of no tool', () => {
    const names = new Set(shipped.map(({ name }) => name))
    assert.deepEqual(
      Object.keys(manifest.dependencies).filter((name) => !names.has(name)),
      [],
    )
    assert.deepEqual(
      ['mocha', 'typescript', '@biomejs/biome', '@microsoft/m365agentsplayground'].filter((name) =>
        names.has(name),
      ),
      [],
    )
  })

  it('are complained about with what was found', () => {
    const found = [
      { name: 'good', version: '1.0.0', licence: 'MIT' },
      { name: 'strict', version: '2.0.0', licence: 'GPL-3.0-only' },
      { name: 'silent', version: '3.0.0', licence: undefined },
    ]
    const expected = 'expected one that src/tools/licences/allowed.ts lists'
    assert.deepEqual(complaints(found), [
      `strict@2.0.0: Unexpected licence \`GPL-3.0-only\`, ${expected}`,
      `silent@3.0.0: Missing licence, ${expected}`,
    ])
  })
})

describe('isAllowed', () => {
  const cases: readonly [string, boolean][] = [
    ['MIT', true],
    ['(AFL-2.1 OR BSD-3-Clause)', true],
    ['MIT OR GPL-3.0-only', true],
    ['GPL-3.0-only OR MIT', true],
    ['MIT AND GPL-3.0-only', false],
    ['MIT AND ISC', true],
    ['(MIT OR GPL-3.0-only) AND ISC', true],
    ['(MIT AND GPL-3.0-only) OR ISC', true],
    ['MIT OR ISC AND GPL-3.0-only', true],
    ['GPL-3.0-only OR ISC AND AGPL-3.0-only', false],
    ['GPL-2.0-only WITH Classpath-exception-2.0', false],
    ['SEE LICENSE IN EULA.txt', false],
    ['UNLICENSED', false],
    ['mit', false],
    ['(MIT', false],
    ['MIT ISC', false],
    ['', false],
  ]
  for (const [expression, expected] of cases) {
    it(`says ${expected} to \`${expression}\``, () => assert.equal(isAllowed(expression), expected))
  }
})

describe('readLicence', () => {
  const cases: readonly [string, Record<string, string>, string | undefined][] = [
    ['a name', { 'package.json': '{"license":"ISC"}' }, 'ISC'],
    ['an object', { 'package.json': '{"license":{"type":"MIT","url":"x"}}' }, 'MIT'],
    ['a list', { 'package.json': '{"licenses":[{"type":"MIT"},{"type":"GPL-2.0"}]}' }, 'MIT OR GPL-2.0'],
    ['a read-me', { 'package.json': '{}', 'Readme.md': '# x\n\n## License\n\n  MIT\n' }, 'MIT'],
    ['a read-me without it', { 'package.json': '{}', 'README.md': '# x\n\nMIT is a place.\n' }, undefined],
    ['nothing', { 'package.json': '{}' }, undefined],
    ['no package', { 'other.txt': '' }, undefined],
  ]
  for (const [name, files, expected] of cases) {
    it(`reads ${name}`, () => inFolder(files, async (folder) => assert.equal(readLicence(folder), expected)))
  }
})
