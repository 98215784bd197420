import assert from 'node:assert/strict'
import { createLanguageDetector } from '../../src/locale/detect-language.ts'

const cases: readonly (readonly [string, string | undefined])[] = [
  ['I forgot my password and cannot get in', 'en'],
  ['skriveren vår blinker rødt og skriver ikke ut noe', 'nb'],
  ['ich habe mein Kennwort vergessen', 'de'],
  ['kā nomainīt paroli', 'lv'],
  ['パスワードを忘れました', 'ja'],
  ['忘记密码怎么办', 'zh'],
  ['Teams 里没有声音', 'zh'],
  ['نسيت كلمة المرور الخاصة بي', 'ar'],
  ['שכחתי את הסיסמה', 'he'],
  ['ลืมรหัสผ่าน', 'th'],
  ['पासवर्ड भूल गया', 'hi'],
  ['забув пароль, не можу увійти', 'uk'],
  ['я забыл свой пароль', 'ru'],
  ['비밀번호를 잊어버렸어요', 'ko'],
  ['hvordan gik det her', undefined], // Norwegian or Danish
  ['outlook', undefined],
  ['Microsoft Teams Outlook', undefined],
  ['0x80070005', undefined],
  ['vpn', undefined],
  ['🙂🙂', undefined],
  ['', undefined],
]

const LIKELY = 0.7

describe('createLanguageDetector', () => {
  for (const [text, language] of cases) {
    it(`reads ${language ?? 'no language'} in \`${text}\``, async () => {
      const detect = await createLanguageDetector()
      const likely = [...detect(text)].filter(([, likelihood]) => likelihood >= LIKELY)
      assert.deepEqual(
        likely.map(([found]) => found),
        language === undefined ? [] : [language],
      )
    })
  }
})
