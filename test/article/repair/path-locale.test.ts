import assert from 'node:assert/strict'
import { pathLocale } from '../../../src/article/repair/path-locale.ts'
import { locale } from '../../../src/locale/locale.ts'

const cases: readonly (readonly [tag: string, path: string])[] = [
  ['nb-NO', 'nb-no'],
  ['nb', 'nb-no'],
  ['no', 'nb-no'],
  ['en', 'en-us'],
  ['pt', 'pt-br'],
  ['sr-Latn-RS', 'sr-latn-rs'],
  ['sr-Latn', 'sr-latn-rs'],
  ['zh-Hant', 'zh-tw'],
  ['zh-Hans-CN', 'zh-cn'],
  ['es-419', 'es-es'],
]

describe('pathLocale', () => {
  for (const [tag, path] of cases)
    it(`gives \`${path}\` for ${tag}`, () => assert.equal(pathLocale(locale(tag)), path))
})
