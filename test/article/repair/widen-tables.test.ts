import assert from 'node:assert/strict'
import { blocksOf } from '../../../src/article/blocks-of.ts'
import { plainTextOf } from '../../../src/article/plain-text-of.ts'
import { widenTables } from '../../../src/article/repair/widen-tables.ts'
import { anEdition, someLinks } from '../an-edition.ts'

const testTable = (name: string, markdown: string, mended: string) =>
  it(name, () => assert.equal(widenTables(markdown).value, mended))

describe('widenTables', () => {
  testTable(
    'gives the header a cell for each of a wide row',
    '|a|b|\n|-|-|\n|1|2|3|4|',
    '|a|b| | |\n|-|-| --- | --- |\n|1|2|3|4|',
  )
  testTable(
    'reads rows without bars at their ends',
    'a | b\n-- | --\n1 | 2 | 3',
    'a | b | |\n-- | -- | --- |\n1 | 2 | 3',
  )
  testTable(
    'keeps the indentation of a table in a list',
    '- x\n\n  |a|\n  |-|\n  |1|2|',
    '- x\n\n  |a| |\n  |-| --- |\n  |1|2|',
  )
  testTable('leaves a table alone whose rows fit', '|a|b|\n|-|-|\n|1|\n|1|2|', '|a|b|\n|-|-|\n|1|\n|1|2|')
  testTable('counts no bar that is escaped', '|a|\n|-|\n|1 \\| 2|', '|a|\n|-|\n|1 \\| 2|')
  testTable('ends a table at an empty line', '|a|\n|-|\n|1|\n\nx | y | z', '|a|\n|-|\n|1|\n\nx | y | z')
  testTable(
    'takes a row that looks like the beginning of a table for a row',
    '|a|\n|-|\n|b|\n|-|\n|1|2|3|\n\n|c|\n|-|\n|1|2|',
    '|a| | |\n|-| --- | --- |\n|b|\n|-|\n|1|2|3|\n\n|c| |\n|-| --- |\n|1|2|',
  )
  testTable('leaves bars outside of tables alone', 'a | b\nc | d', 'a | b\nc | d')

  it('keeps the words of every cell', () => {
    const edition = anEdition({ markdown: '|lamp|\n|--|\n|dark|bulb|' })
    assert.match(plainTextOf(blocksOf(edition, 'local', someLinks()).blocks), /lamp.*dark.*bulb/s)
  })
})
