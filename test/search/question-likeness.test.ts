import assert from 'node:assert/strict'
import { readKnowledgeBase } from '../../src/article/read-knowledge-base.ts'
import { areAlike, createComparable } from '../../src/search/question-likeness.ts'
import { buildIndex, makeSearchData } from '../../src/search/search-data.ts'

type Asked = readonly [text: string, language: string]

const alike: readonly (readonly [Asked, Asked])[] = [
  [
    ['forgot my password', 'en'],
    ['password forgotten', 'en'],
  ],
  [
    ['forgot my password', 'en'],
    ['glemt passordet', 'nb'],
  ],
  [
    ['printer is jammed', 'en'],
    ['the printer jams', 'en'],
  ],
]

const different: readonly (readonly [Asked, Asked])[] = [
  [
    ['forgot my password', 'en'],
    ['the printer does not print', 'en'],
  ],
  [
    ['how do I print', 'en'],
    ['how do I share my calendar', 'en'],
  ],
  [
    ['glemt passordet', 'nb'],
    ['skriveren virker ikke', 'nb'],
  ],
]

describe('areAlike', () => {
  const made = readKnowledgeBase(['articles']).then((knowledgeBase) =>
    createComparable(makeSearchData(buildIndex(knowledgeBase))),
  )
  for (const [one, other] of alike)
    it(`takes \`${one[0]}\` and \`${other[0]}\` for the same`, async () => {
      const comparable = await made
      assert.equal(areAlike(comparable(...one), comparable(...other)), true)
    })

  for (const [one, other] of different)
    it(`tells \`${one[0]}\` from \`${other[0]}\``, async () => {
      const comparable = await made
      assert.equal(areAlike(comparable(...one), comparable(...other)), false)
    })

  it('takes nothing that has no words for the same as anything', async () => {
    const comparable = await made
    assert.equal(areAlike(comparable('???', 'en'), comparable('???', 'en')), false)
  })
})
