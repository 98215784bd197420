import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { splitPairs } from '../../src/article/split-pairs.ts'
import { corpusFolder } from '../corpus.ts'

// The public repositories have each article twice: side by side, and as the local text alone. So the one tells what
// must come of the other.
describe('splitPairs against the edition `live`', () => {
  for (const locale of ['nb-NO', 'de-DE']) {
    it(`gives the local text of ${locale} byte for byte`, function () {
      const sideBySide = corpusFolder(locale)
      const live = corpusFolder(locale, 'live')
      if (sideBySide === undefined || live === undefined) {
        console.log(`      skipped: no corpus of ${locale}, set SVAR_CORPUS to the folder of its archives`)
        return this.skip()
      }
      const { files, equal, unescaped } = compare(
        join(sideBySide, 'AlchemyInsights'),
        join(live, 'AlchemyInsights'),
      )
      const share = (count: number) => `${((100 * count) / files).toFixed(2)} %`
      console.log(
        `      ${locale}: ${files} files, ${share(equal)} equal, ${share(unescaped)} but for \`\\*\``,
      )
      assert.ok(files > 2_000)
      assert.ok(equal / files >= 0.987, `${share(equal)} equal`)
      assert.ok(unescaped / files >= 0.999, `${share(unescaped)} equal but for \`\\*\``)
    }).timeout(60_000)
  }
})

function compare(sideBySide: string, live: string): { files: number; equal: number; unescaped: number } {
  const names = readdirSync(sideBySide, { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.md') && existsSync(join(live, name)),
  )
  const pairs = names.map((name) => ({
    local: splitPairs(readFileSync(join(sideBySide, name), 'utf8')).local,
    expected: readFileSync(join(live, name), 'utf8'),
  }))
  const undo = (text: string) => text.replaceAll('\\*', '*')
  return {
    files: names.length,
    equal: pairs.filter(({ local, expected }) => local === expected).length,
    unescaped: pairs.filter(({ local, expected }) => undo(local) === undo(expected)).length,
  }
}
