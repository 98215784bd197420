import assert from 'node:assert/strict'
import { chosenNumber } from '../../src/answer/chosen-number.ts'

describe('chosenNumber', () => {
  const testNumber = (text: string, expected: number | 'none' | undefined) =>
    it(`reads ${expected ?? 'nothing'} in \`${text}\``, () => assert.equal(chosenNumber(text), expected))

  testNumber('1', 1)
  testNumber(' 2. ', 2)
  testNumber('#3', 3)
  testNumber('٢', 2)
  testNumber('๓', 3)
  testNumber('４', 4)
  testNumber('None of these', 'none')
  testNumber('ingen av disse', 'none')
  testNumber('0', undefined)
  testNumber('12', undefined)
  testNumber('2 printers', undefined)
  testNumber('', undefined)
})
