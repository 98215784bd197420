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
