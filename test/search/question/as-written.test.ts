import assert from 'node:assert/strict'
import { createAsWritten } from '../../../src/search/question/as-written.ts'

describe('createAsWritten', () => {
  for (const [what, words, text, expected] of [
    ['keeps capitals and order', ['mailbox', 'open'], 'Open the Mailbox', ['Open', 'Mailbox']],
    ['passes over the inside of other words', ['on'], 'the connection is on', ['on']],
    ['joins overlapping pairs', ['忘记', '记密', '密码'], '我忘记密码了', ['忘记密码']],
    [
      'takes marks as they are',
      ['new-item', '5.7.750', '('],
      'New-Item 5.7.750 (',
      ['New-Item', '5.7.750', '('],
    ],
    ['keeps what it cannot find', ['teams'], 'Ｔｅａｍｓ', ['teams']],
  ] as const) {
    it(what, () => assert.deepEqual(createAsWritten(text)(words), expected))
  }
})
