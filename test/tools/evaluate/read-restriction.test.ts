import assert from 'node:assert/strict'
import { readRestriction } from '../../../src/tools/evaluate/read-restriction.ts'

describe('readRestriction', () => {
  for (const [form, text] of [
    ['a JSON list', '["a.md", "b.md"]'],
    ['a name a line', 'a.md\nb.md\n'],
    ['names without `.md`', 'a\r\nb'],
    ['quoted lines', '"a.md"\n"b.md"'],
    ['paths below the public folder', 'AlchemyInsights/a.md\n\nAlchemyInsights/b.md'],
  ] as const) {
    it(`reads ${form}`, () => assert.deepEqual([...readRestriction(text)], ['a', 'b']))
  }

  it('refuses a JSON list of something else', () => {
    assert.throws(() => readRestriction('[1]'), {
      message: 'The list of articles is no list of names, expected ["reset-password.md", …] or a name a line',
    })
  })
})
