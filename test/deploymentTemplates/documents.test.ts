import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { objectOf } from './arm/json.ts'
import { readTemplate } from './arm/world.ts'

const pages = ['README.md', 'docs/other-hosts.md', 'deploymentTemplates/README.md']
const read = (page: string): string => readFileSync(page, 'utf8')
const parameters = objectOf(readTemplate('new-resource-group.json').parameters, 'parameters')

describe('What is written about deploying', () => {
  for (const page of pages) {
    it(`${page} gives only parameters that the templates have`, () => {
      const commands = read(page)
        .replaceAll(/\\\n\s*/g, '')
        .split('\n')
        .filter((line) => line.includes('az deployment'))
      const given = commands.flatMap((line) =>
        [...line.matchAll(/ ([a-zA-Z]+)=/g)].map(([, name]) => name ?? ''),
      )
      assert.deepEqual(
        given.filter((name) => !(name in parameters)),
        [],
      )
    })

    it(`${page} names only files that there are`, () => {
      const named = [...read(page).matchAll(/(?:^|[ `(])(?:dist\/)?(deploymentTemplates\/[\w./-]+\w)/gm)]
      const lost = named.map(([, file]) => file ?? '').filter((file) => !existsSync(file))
      assert.deepEqual(lost, [])
    })

    it(`${page} links only to pages that there are`, () => {
      const links = [...read(page).matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, link]) => link ?? '')
      assert.deepEqual(
        links.filter((link) => link !== 'slow-computer.md' && !existsSync(join(dirname(page), link))),
        [],
      )
    })

    it(`${page} names only commands that there are`, () => {
      const { scripts } = JSON.parse(read('package.json'))
      const commands = [...read(page).matchAll(/npm run (?:--silent )?([a-z-]+)/g)].map(
        ([, name]) => name ?? '',
      )
      assert.deepEqual(
        commands.filter((name) => !(name in scripts)),
        [],
      )
    })
  }

  it('lists every file of deploymentTemplates, or its folder', () => {
    const page = read('deploymentTemplates/README.md')
    const names = readdirSync('deploymentTemplates').filter((name) => name !== 'README.md')
    assert.deepEqual(
      names.filter((name) => !page.includes(`\`${name}`)),
      [],
    )
  })
})
