import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { shippedPackages } from '../../src/tools/licences/shipped-packages.ts'
import { startProcess } from '../server/start-process.ts'

const manifest = JSON.parse(readFileSync('package.json', 'utf8'))
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'))
const headings = [...readFileSync('CHANGELOG.md', 'utf8').matchAll(/^## (.+)$/gm)].map(
  ([, text = '']) => text,
)
const version = /^\d+\.\d+\.\d+$/

describe('npm run sbom', () => {
  it('names every package that is shipped, with its version, and nothing else', () => {
    assert.match(manifest.scripts.sbom, /node dist\/src\/tools\/sbom\.js$/)
    const text = execFileSync(process.execPath, ['dist/src/tools/sbom.js'], {
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    })
    const { bomFormat, specVersion, components } = JSON.parse(text)
    assert.deepEqual([bomFormat, specVersion], ['CycloneDX', '1.5'])
    const named = new Set(
      components.map((one: { name: string; version: string }) => `${one.name}@${one.version}`),
    )
    const shipped = shippedPackages('.', lock.packages).map((one) => `${one.name}@${one.version}`)
    assert.deepEqual([...named].sort(), shipped.sort())
    for (const name of Object.keys(manifest.dependencies))
      assert.ok(named.has(`${name}@${lock.packages[`node_modules/${name}`].version}`), name)
  })
})

describe('the version', () => {
  it('is a semantic one, the same in package.json and its lock file', () => {
    assert.match(manifest.version, version)
    assert.deepEqual([lock.version, lock.packages[''].version], [manifest.version, manifest.version])
  })

  it('heads the CHANGELOG, before older ones with their days', () => {
    const [newest = '', ...older] = headings
    assert.match(newest, /^\d+\.\d+\.\d+(, not released yet| - \d{4}-\d\d-\d\d)$/)
    assert.equal(newest.split(/,| /)[0], manifest.version)
    for (const heading of older) assert.match(heading, /^\d+\.\d+\.\d+ - \d{4}-\d\d-\d\d$/)
    const numbers = headings.map((heading) => (heading.split(/,| /)[0] ?? '').split('.').map(Number))
    const sorted = [...numbers].sort((one, other) => compare(other, one))
    assert.deepEqual(numbers, sorted)
  })

  it('is shown at /healthz by the program itself', async () => {
    const program = await startProcess('dist/src/main.js', { PORT: '0' })
    const body = await (await fetch(`${program.url}/healthz`)).json()
    assert.deepEqual(body, { status: 'ok', version: manifest.version })
    program.signal('SIGTERM')
    await program.ended
  })
})

const compare = (one: readonly number[], other: readonly number[]): number => {
  const at = one.findIndex((part, index) => part !== other[index])
  return at < 0 ? 0 : (one[at] ?? 0) - (other[at] ?? 0)
}
