import assert from 'node:assert/strict'
import { createLanguageDetector } from '../../src/locale/detect-language.ts'

const cases: readonly (readonly [string, string | undefined])[] = [
  ['I forgot my password and cannot get in', 'en'],
  ['jeg har glemt passordet mitt og kommer ikke inn', 'nb'],
  ['ich habe mein Kennwort vergessen', 'de'],
  ['kā nomainīt paroli', 'lv'],
  ['hvordan deler jeg kalenderen min med en kollega', 'nb'],
  ['jeg har glemt min adgangskode', 'da'],
  ['kan ikke åbne min mail efter ferien', 'da'],
  ['skriveren virker ikke', 'nb'],
  ['hvordan gik det her', undefined],
  ['パスワードを忘れました', 'ja'],
  ['忘记密码怎么办', 'zh'],
  ['Teams 里没有声音', 'zh'],
  ['نسيت كلمة المرور الخاصة بي', 'ar'],
  ['שכחתי את הסיסמה', 'he'],
  ['ลืมรหัสผ่าน', 'th'],
  ['забув пароль, не можу увійти', 'uk'],
  ['я забыл свой пароль', 'ru'],
  ['비밀번호를 잊어버렸어요', 'ko'],
  ['outlook', undefined],
  ['Microsoft Teams Outlook', undefined],
  ['0x80070005', undefined],
  ['vpn', undefined],
  ['🙂🙂', undefined],
  ['', undefined],
]

describe('createLanguageDetector', () => {
  for (const [text, language] of cases) {
    it(`reads ${language ?? 'no language'} in \`${text}\``, async () => {
      const detect = await createLanguageDetector()
      assert.equal(detect(text), language)
    })
  }
})
