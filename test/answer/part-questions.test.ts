import assert from 'node:assert/strict'
import { partsSetApart, partsTogether } from '../../src/answer/part-questions.ts'

describe('partsSetApart', () => {
  const testApart = (text: string, ...expected: readonly string[]) =>
    it(`finds ${expected.length} in ${JSON.stringify(text)}`, () =>
      assert.deepEqual(partsSetApart(text), expected))

  testApart('I forgot my password\nThe printer is broken', 'I forgot my password', 'The printer is broken')
  testApart('forgot my password? printer broken?', 'forgot my password?', 'printer broken?')
  testApart(
    '1. I forgot my password 2. The printer is broken',
    'I forgot my password',
    'The printer is broken',
  )
  testApart(
    '1) My password is gone\n2) The printer is broken',
    'My password is gone',
    'The printer is broken',
  )
  testApart('- My password is gone\n- The printer is broken', 'My password is gone', 'The printer is broken')
  testApart('パスワードは？プリンターは？', 'パスワードは？', 'プリンターは？')
  testApart('Hi,\nI forgot my password\nKari', 'I forgot my password')
  testApart('Windows 11. 2 screens stay black', 'Windows 11. 2 screens stay black')
})

describe('partsTogether', () => {
  const testTogether = (text: string, language: string, ...expected: readonly (readonly string[])[]) =>
    it(`reads ${JSON.stringify(text)} in ${expected.length} ways`, () =>
      assert.deepEqual(partsTogether(text, [language]), expected))

  testTogether('I forgot my password. The printer is broken.', 'en', [
    'I forgot my password.',
    'The printer is broken.',
  ])
  testTogether('I forgot my password, and the printer is broken', 'en', [
    'I forgot my password',
    'the printer is broken',
  ])
  testTogether('passordet er borte og skriveren er ødelagt', 'nb', [
    'passordet er borte',
    'skriveren er ødelagt',
  ])
  testTogether('نسيت كلمة المرور والطابعة لا تعمل', 'ar', ['نسيت كلمة المرور', 'الطابعة لا تعمل'])
  testTogether('パスワードを忘れました。プリンターが動きません。', 'ja', [
    'パスワードを忘れました。',
    'プリンターが動きません。',
  ])
  testTogether('无法登录邮箱，而且打印机坏了', 'zh', ['无法登录邮箱', '打印机坏了'])
  testTogether('how do I find files and folders', 'en')
  testTogether(`I forgot my password and ${'the printer is broken '.repeat(20)}`, 'en')
})
