import assert from 'node:assert/strict'
import { asWritten } from '../../src/search/as-written.ts'

describe('asWritten', () => {
  for (const [what, words, text, expected] of [
    ['keeps capitals and order', ['mailbox', 'open'], 'Open the Mailbox', ['Open', 'Mailbox']],
    ['passes over the inside of other words', ['on'], 'the connection is on', ['on']],
    ['joins overlapping pairs', ['忘记', '记密', '密码'], '我忘记密码了', ['忘记密码']],
    ['takes marks as they are', ['c++', '5.7.750'], 'C++ 5.7.750', ['C++', '5.7.750']],
    ['keeps what it cannot find', ['teams'], 'Ｔｅａｍｓ', ['teams']],
  ] as const) {
    it(what, () => assert.deepEqual(asWritten(words, text), expected))
  }
})
