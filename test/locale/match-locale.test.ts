import assert from 'node:assert/strict'
import { locale, toLocale } from '../../src/locale/locale.ts'
import { byNearness, nearestLocale } from '../../src/locale/match-locale.ts'

const available = (
  'ar-SA bg-BG cs-CZ da-DK de-DE el-GR en-US es-ES et-EE fi-FI fr-FR he-IL hr-HR hu-HU id-ID it-IT ja-JP ko-KR ' +
  'lt-LT lv-LV nb-NO nl-NL pl-PL pt-BR pt-PT ro-RO ru-RU sk-SK sl-SI sr-Latn-RS sv-SE th-TH tr-TR uk-UA vi-VN ' +
  'zh-CN zh-TW'
)
  .split(' ')
  .map(locale)

const cases: readonly (readonly [string, string])[] = [
  ['nb-NO', 'nb-NO'],
  ['nn-NO', 'nb-NO'],
  ['no', 'nb-NO'],
  ['zh-HK', 'zh-TW'],
  ['zh-CHT', 'zh-TW'],
  ['zh-SG', 'zh-CN'],
  ['zh', 'zh-CN'],
  ['es-MX', 'es-ES'],
  ['pt-AO', 'pt-PT'],
  ['pt', 'pt-BR'],
  ['sr-RS', 'sr-Latn-RS'],
  ['sr-Latn-BA', 'sr-Latn-RS'],
  ['en-GB', 'en-US'],
  ['en_us', 'en-US'],
  ['EN', 'en-US'],
  ['iw', 'he-IL'],
  ['de-at', 'de-DE'],
  ['ca-ES', 'es-ES'],
  ['mk-MK', 'en-US'],
]

describe('nearestLocale', () => {
  for (const [wanted, nearest] of cases) {
    it(`gives ${nearest} to a reader of ${wanted}`, () => {
      const read = toLocale(wanted)
      assert.ok(read)
      assert.equal(nearestLocale(read, available, locale('en-US')), nearest)
    })
  }
})

describe('byNearness', () => {
  const order = (wanted: string, ...offered: string[]) => byNearness(locale(wanted), offered.map(locale))

  it('puts the own country first among equals', () => {
    assert.deepEqual(order('pt-PT', 'en-US', 'pt-BR', 'pt-PT'), ['pt-PT', 'pt-BR', 'en-US'])
  })

  it('puts the other script of a language before English', () => {
    assert.deepEqual(order('zh-TW', 'en-US', 'zh-CN', 'de-DE'), ['zh-CN', 'en-US', 'de-DE'])
  })

  it('puts English before languages that the reader may not know', () => {
    assert.deepEqual(order('lv-LV', 'de-DE', 'ru-RU', 'en-US'), ['en-US', 'de-DE', 'ru-RU'])
  })
})

describe('toLocale', () => {
  const testRead = (text: string, expected: string) =>
    it(`reads \`${text}\` as ${expected}`, () => assert.equal(toLocale(text), expected))

  testRead('no', 'nb')
  testRead('no_NO', 'nb-NO')
  testRead('NO-no', 'nb-NO')
  testRead('nn-NO', 'nn-NO')

  for (const text of [
    '',
    ' ',
    'klingonisch',
    'nb NO',
    'xx-YY',
    'zz',
    '../../etc',
    'en-',
    '1234',
    'x'.repeat(9000),
  ]) {
    it(`finds no locale in \`${text.slice(0, 20)}\``, () => {
      assert.equal(toLocale(text), undefined)
    })
  }
})
