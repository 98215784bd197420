import assert from 'node:assert/strict'
import { plainTitle, withoutRuleId } from '../../src/article/plain-title.ts'

describe('plainTitle', () => {
  const cases: readonly (readonly [markdown: string, title: string])[] = [
    ['<a name="lamps"></a>Lamper', 'Lamper'],
    ['**Bold** lamps', 'Bold lamps'],
    ['*Slanted* and ***both***', 'Slanted and both'],
    ['Open _vti_bin for LAMP_NOT_FOUND', 'Open _vti_bin for LAMP_NOT_FOUND'],
    ['_Slanted_ lamps', 'Slanted lamps'],
    ['2 * 3 * 4', '2 * 3 * 4'],
    ['Run `Get-Lamp`', 'Run Get-Lamp'],
    ['See [the lamp](https://example.com)', 'See the lamp'],
    ['[Save] the lamp', '[Save] the lamp'],
    ['Connect to <tenant>', 'Connect to <tenant>'],
    ['Lamps<br>and <b>more</b>', 'Lampsand more'],
    ['Lamps &amp; lights&nbsp;&#8211; &#x2603;', 'Lamps & lights – ☃'],
    ['&unknown; and &#0;', '&unknown; and &#0;'],
    ['C\\# and \\*', 'C# and *'],
    ['Closed heading ##', 'Closed heading'],
    ['  Many   spaces ', 'Many spaces'],
  ]
  for (const [markdown, title] of cases) {
    it(`reads ${markdown} as ${title}`, () => assert.equal(plainTitle(markdown), title))
  }
})

describe('withoutRuleId', () => {
  const cases: readonly (readonly [title: string, ruleIds: readonly string[], stripped: string])[] = [
    ['955 Konfigurere lamper', ['955'], 'Konfigurere lamper'],
    ['955: Konfigurere lamper', ['100', '955'], 'Konfigurere lamper'],
    ['401 Lampe nektet', ['955'], '401 Lampe nektet'],
    ['955', ['955'], '955'],
    ['1:1-lamper', ['1'], '1:1-lamper'],
    ['2 lamper', [], '2 lamper'],
  ]
  for (const [title, ruleIds, stripped] of cases) {
    it(`reads ${title} of rules ${ruleIds.join()} as ${stripped}`, () =>
      assert.equal(withoutRuleId(title, new Set(ruleIds)), stripped))
  }
})
