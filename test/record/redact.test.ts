import assert from 'node:assert/strict'
import fc from 'fast-check'
import { redact } from '../../src/record/redact.ts'

const cases: readonly (readonly [string, string])[] = [
  ['jeg er ada.lovelace@example.com, hjelp', 'jeg er [mail], hjelp'],
  ['sign in as ada@contoso fails', 'sign in as [mail] fails'],
  ['почта иван@пример.рф не работает', 'почта [mail] не работает'],
  ['call me at +47 22 33 44 55', 'call me at [phone]'],
  ['ring (022) 334-4556 bitte', 'ring [phone] bitte'],
  ['mon numéro : 01.23.45.67.89', 'mon numéro : [phone]'],
  ['โทร ๐๘๑-๒๓๔-๕๖๗๘ ครับ', 'โทร [phone] ครับ'],
  ['رقمي ٠٥٠ ١٢٣ ٤٥٦٧', 'رقمي [phone]'],
  ['فاتورة ١٢٣٤٥٦٧٨', 'فاتورة [number]'],
  ['電話番号は０９０−１２３４−５６７８', '電話番号は[phone]'],
  ['employee 4711234 cannot log in', 'employee [number] cannot log in'],
  ['code 123456', 'code [number]'],
  ['correlation 1b4e28ba-2fa1-11d2-883f-0016d3cca427 please', 'correlation [id] please'],
  ['my machine 192.168.10.24 is slow', 'my machine [address] is slow'],
  [
    'https://contoso.example/doc?user=ada&key=1#x opens nothing',
    'https://contoso.example/doc?[query] opens nothing',
  ],
  ['https://ada:geheim@contoso.example/', 'https://[secret]@contoso.example/'],
  ['my password: Sommer2024 is refused', 'my password: [secret] is refused'],
  ['token eyJhbGciOiJub25lIn0.eyJzdWIiOiJhIn0.c2ln', 'token [token]'],
  ['key 9f86d081884c7d659a2feaa0c55ad015 works', 'key [token] works'],
  ['C:\\Users\\ada\\Desktop is gone', 'C:\\Users\\[user]\\Desktop is gone'],
]

const kept = [
  'error 0x80070005 in Outlook',
  'AADSTS50020 and KB5034441',
  'error 50020',
  'Microsoft 365 on Windows 11 24H2',
  'Set-MailboxAutoReplyConfiguration fails',
  'Excel 16.0.17328.20162',
  'since 2026-11-20 or 20.11.2026',
  'Office 2019 2021',
  'port 3978, 2 screens, 100 %',
  'как сбросить пароль?',
  '@Grace can you help',
]

describe('redact', () => {
  for (const [text, expected] of cases)
    it(`makes \`${text}\` into \`${expected}\``, () => assert.equal(redact(text), expected))

  for (const text of kept) it(`leaves \`${text}\` alone`, () => assert.equal(redact(text), text))

  it('changes nothing a second time', () => {
    for (const [, redacted] of cases) assert.equal(redact(redacted), redacted)
  })

  it('leaves no mail address, GUID or long number of any text', () => {
    const secret = fc.oneof(
      fc.emailAddress(),
      fc.uuid(),
      fc.bigInt({ min: 1_000_000n, max: 10n ** 18n }).map(String),
    )
    fc.assert(
      fc.property(fc.array(fc.lorem()), secret, fc.array(fc.lorem()), (before, found, after) => {
        assert.doesNotMatch(redact([...before, found, ...after].join(' ')), /@|\d{6}|[\da-f]{8}-/)
      }),
    )
  })

  it('takes little time for a long text without a blank', () => {
    assert.equal(redact('z'.repeat(1_000_000)).length, 4000)
    assert.equal(redact('1-'.repeat(500_000)), '[phone]-')
  })
})
