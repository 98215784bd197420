import assert from 'node:assert/strict'
import { inFolder } from '../article/a-folder.ts'
import { aModel } from '../search/reranker/a-model.ts'
import { aMessage, answersIn, startApp } from './an-app.ts'

describe('an app with a reranker', () => {
  for (const [name, files] of [
    ['a model', aModel('comparison')],
    ['a folder that holds none', {}],
  ] as const) {
    it(`answers with ${name}`, () =>
      inFolder(files, async (folder) => {
        const app = await startApp(['articles'], { settings: { RERANKER: folder } })
        await app.post(aMessage('forgot my password'))
        assert.deepEqual(
          answersIn(app).map(({ summary }) => summary),
          ['Reset or change your password'],
        )
        await app.close()
      }))
  }
})
