import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { compareGolden } from '../compare-golden.ts'
import { play } from './play.ts'
import type { Script } from './script.ts'
import { stageFile, stages } from './stages.ts'

const folder = 'test/conversations'
const names = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)

describe('recorded conversations', () => {
  // What is played is Teams, which is reached by HTTPS, and nobody but this test vouches for its certificate.
  const variable = 'NODE_TLS_REJECT_UNAUTHORIZED'
  before(() => {
    process.env[variable] = '0'
  })
  after(() => {
    delete process.env[variable]
  })

  for (const name of names) {
    it(name, async () => {
      const { script } = (await import(`./${name}/script.js`)) as { script: Script }
      const steps = await play(script)
      for (const [stage, show] of Object.entries(stages))
        compareGolden(`${folder}/${name}/${stage}.yaml`, stageFile(show, steps))
    })
  }

  it('have no file that nothing is compared with', () => {
    const expected = [...Object.keys(stages).map((stage) => `${stage}.yaml`), 'script.ts']
    const odd = names.filter((name) => readdirSync(`${folder}/${name}`).join() !== expected.join())
    assert.deepEqual(odd, [])
  })
})
