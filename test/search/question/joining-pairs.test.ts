import assert from 'node:assert/strict'
import { createArticleIndex } from '../../../src/search/article-index.ts'
import { joiningPairs } from '../../../src/search/question/joining-pairs.ts'
import type { ReadWord } from '../../../src/search/question/read-word.ts'
import { aKnowledgeBase, aQuestion } from '../small-knowledge-base.ts'

const aWord = (written: string): ReadWord => ({
  written,
  isCode: false,
  isFrame: false,
  own: [],
  english: [],
  read: undefined,
})

const joints = (pairs: string, known: string) => {
  const words = pairs.split(' ').map(aWord)
  const found = joiningPairs(words, ({ written }) => known.split(' ').includes(written), 'zh')
  return [...found].map((at) => words[at]?.written).join(' ')
}

describe('joiningPairs', () => {
  for (const [what, pairs, known, expected] of [
    ['finds a pair between two known words', '忘记 记密 密码', '忘记 密码', '记密'],
    ['leaves one whose other half nobody knows', '忘记 记密 密码', '忘记', ''],
    ['leaves a known one', '忘记 记密 密码', '忘记 记密 密码', ''],
    ['takes a sign of the frame for known', '密码 码了', '密码', '码了'],
    ['leaves what stands apart', '忘记 打印 密码', '忘记 密码', ''],
    ['leaves words in letters', 'ab bc cd', 'ab cd', ''],
  ] as const) {
    it(what, () => assert.equal(joints(pairs, known), expected))
  }

  it('makes a question in Chinese no less sure than one in English', () => {
    const index = createArticleIndex(
      aKnowledgeBase({
        'reset-password': { 'en-US': ['Reset a forgotten password', 'Choose the link.'] },
        'add-printer': { 'en-US': ['Add a printer', 'Choose a name.'] },
      }),
    )
    const [chinese] = index.matches(aQuestion('忘记密码', 'zh-CN'))
    const [without] = index.matches(aQuestion('忘记 密码', 'zh-CN'))
    assert.equal(chinese?.id, 'reset-password')
    // Not the same: the letters of the title are compared with what is written.
    assert.ok((chinese?.probability ?? 0) >= 0.9 * (without?.probability ?? 1))
  })
})
