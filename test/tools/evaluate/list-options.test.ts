import assert from 'node:assert/strict'
import { spreadLists } from '../../../src/tools/evaluate/list-options.ts'

describe('spreadLists', () => {
  for (const [given, spread] of [
    ['--list a b --json', '--list a --list b --json'],
    ['--list a --list b', '--list a --list b'],
    ['--other a b', '--other a b'],
    ['a --list b c --other d', 'a --list b --list c --other d'],
  ] as const) {
    it(`reads ${given} as ${spread}`, () =>
      assert.deepEqual(spreadLists(given.split(' '), ['--list']), spread.split(' ')))
  }
})
