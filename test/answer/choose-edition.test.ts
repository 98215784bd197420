import assert from 'node:assert/strict'
import { chooseEdition } from '../../src/answer/choose-edition.ts'
import { locale } from '../../src/locale/locale.ts'
import { aKnowledgeBase, edition } from './a-knowledge-base.ts'

describe('chooseEdition', () => {
  const testEdition = (wanted: string, offered: readonly string[], shown: string, fallback: string) =>
    it(`shows ${shown} of ${offered.join(', ')} to a reader of ${wanted}`, () => {
      const article = aKnowledgeBase(offered.map((tag) => edition('lamp', tag))).articles.get('lamp')
      assert.ok(article)
      const found = chooseEdition(article, locale(wanted))
      assert.deepEqual([found.edition.locale, found.fallback, found.wanted], [shown, fallback, wanted])
    })

  testEdition('nb-NO', ['en-US', 'nb-NO'], 'nb-NO', 'none')
  testEdition('nn-NO', ['en-US', 'nb-NO'], 'nb-NO', 'other')
  testEdition('pt-AO', ['en-US', 'pt-BR', 'pt-PT'], 'pt-PT', 'same-language')
  testEdition('zh-HK', ['en-US', 'zh-CN', 'zh-TW'], 'zh-TW', 'same-language')
  testEdition('en-GB', ['en-US', 'nb-NO'], 'en-US', 'same-language')
  testEdition('lv-LV', ['en-US', 'nb-NO'], 'en-US', 'english')
  testEdition('lv-LV', ['ja-JP', 'nb-NO'], 'ja-JP', 'other')
})
