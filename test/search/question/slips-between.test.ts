import assert from 'node:assert/strict'
import fc from 'fast-check'
import { slipsBetween } from '../../../src/search/question/slips-between.ts'

describe('slipsBetween', () => {
  for (const [one, other, slips] of [
    ['wachtwoord', 'wachtwoord', 0],
    ['wachtwoord', 'wachtwoort', 1],
    ['wachtwoord', 'wachtword', 1],
    ['wachtwoord', 'wachttwoord', 1],
    ['wachtwoord', 'wahctwoord', 1],
    ['wachtwoord', 'wahctwoort', 2],
    ['pas', '', 3],
  ] as const) {
    it(`counts ${slips} from \`${one}\` to \`${other}\``, () => assert.equal(slipsBetween(one, other), slips))
  }

  it('counts as many there as back', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, other) =>
        assert.equal(slipsBetween(one, other), slipsBetween(other, one)),
      ),
    )
  })
})
