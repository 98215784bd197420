import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { settings } from '../src/config/settings.ts'

const readme = readFileSync('README.md', 'utf8')
const manifest = JSON.parse(readFileSync('package.json', 'utf8'))

const rows = (heading: string): readonly (readonly [string, string])[] => {
  const section = readme.split(`## ${heading}\n`)[1]?.split('\n## ')[0] ?? ''
  return [...section.matchAll(/^\| (`.+) \| (.+) \|$/gm)].map(([, name = '', text = '']) => [name, text])
}

describe('README', () => {
  it('lists every setting as the code has it', () => {
    assert.deepEqual(
      rows('Settings'),
      Object.entries(settings).map(([name, text]) => [`\`${name}\``, text]),
    )
  })

  it('says of every dependency why it is there', () => {
    const named = rows('Dependencies').flatMap(([names]) => names.replaceAll('`', '').split(', '))
    assert.deepEqual(named.sort(), Object.keys(manifest.dependencies).sort())
  })

  it('names only commands that there are', () => {
    const commands = [...readme.matchAll(/npm run (?:--silent )?([a-z-]+)/g)].map(([, name]) => name ?? '')
    assert.deepEqual(
      commands.filter((name) => !(name in manifest.scripts)),
      [],
    )
  })

  it('links only to files that there are', () => {
    const links = [...readme.matchAll(/\]\((?!https?:)([^)#]+)\)|src="([^"]+)"/g)].map(
      ([, link, image]) => link ?? image ?? '',
    )
    // `slow-computer.md` is the link of the example article.
    assert.deepEqual(
      links.filter((link) => link !== 'slow-computer.md' && !existsSync(link)),
      [],
    )
  })
})
