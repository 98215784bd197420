import assert from 'node:assert/strict'
import { wordsOf } from '../../../src/search/analysis/words.ts'

const terms = (text: string, language: string) => wordsOf(text, language).map(({ term }) => term)

describe('wordsOf', () => {
  const cases: readonly [what: string, text: string, language: string, expected: readonly string[]][] = [
    ['stems', 'Printers printing', 'en', ['printer', 'print']],
    ['folds after stemming', 'Drückerbüros', 'de', ['druckerburos']],
    ['reads Thai digits', '๓๖๕', 'th', ['365', '365']],
    ['reads full-width letters', 'ＷｉＦｉ', 'en', ['wifi']],
    ['skips invisible joiners', 'pass\u200bword', 'en', ['password']],
    ['reads Cyrillic look-alikes in a Latin word', 'pаsswоrd', 'en', ['password']],
    ['reads every form of an Arabic letter alike', 'إعداد أعداد', 'ar', terms('اعداد اعداد', 'ar')],
    ['keeps an error code whole', 'Error 0x80070005', 'en', ['error', '0x80070005', '0x80070005']],
    ['keeps a cmdlet whole and its words too', 'Get-Mailbox', 'en', ['get-mailbox', 'get', 'mailbox']],
    ['keeps a version whole', '5.7.750', 'en', ['5.7.750', '5', '7', '750']],
    ['finds a code that is joined to another', '550-5.7.1', 'en', ['5.7.1', '550', '5', '7', '1']],
    ['keeps an address whole', 'See https://aka.ms/SSPR.', 'en', ['see', 'aka.ms/sspr', 'aka', 'ms', 'sspr']],
    [
      'reads an address alike in all locales',
      'www.example.com/nb-no/a?b=c',
      'en',
      terms('https://example.com/en-us/a?b=c', 'en'),
    ],
    ['reads words about a slash apart', 'and/or', 'en', ['and', 'or']],
    ['splits Thai by dictionary', 'ลืมรหัสผ่าน', 'th', ['ลืม', 'รหัส', 'ผ่าน']],
    ['splits Chinese into pairs', '忘记密码', 'zh', ['忘记', '记密', '密码']],
    ['splits Japanese by script', 'パスワードを忘れた', 'ja', ['パスワード', 'を', '忘', 'れた']],
    [
      'reads Serbian alike in both scripts',
      'Лозинка, sandučić: Њујорк',
      'sr',
      terms('lozinka sandučić njujork', 'sr'),
    ],
    ['has no word for signs', '?!… 🙂', 'en', []],
  ]
  for (const [what, text, language, expected] of cases) {
    it(what, () => assert.deepEqual(terms(text, language), expected))
  }
})
