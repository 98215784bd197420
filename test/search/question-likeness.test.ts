import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { readKnowledgeBase } from '../../src/article/read-knowledge-base.ts'
import { buildIndex, makeSearchData } from '../../src/search/index/search-data.ts'
import { areAlike, createComparable } from '../../src/search/question-likeness.ts'

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

/** The hand-written questions, each with the article that it wants. */
const labelled = readFileSync('test/questions/samples.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map(
    (line) =>
      JSON.parse(line) as { readonly question: string; readonly lang: string; readonly relevant: object },
  )
  .map(({ question, lang, relevant }) => ({ question, lang, wanted: Object.keys(relevant).join() }))

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

  it('is right of three pairs of four that it joins, and joins half of those that want the same article', async () => {
    const comparable = await made
    const read = labelled.map((each) => ({ ...each, comparable: comparable(each.question, each.lang) }))
    const pairs = read.flatMap((one, place) => read.slice(place + 1).map((other) => [one, other] as const))
    const same = pairs.filter(([one, other]) => one.wanted === other.wanted)
    const joined = pairs.filter(([one, other]) => areAlike(one.comparable, other.comparable))
    const right = joined.filter(([one, other]) => one.wanted === other.wanted)
    assert.ok(right.length / joined.length > 0.75, `right: ${right.length} of ${joined.length}`)
    assert.ok(right.length / same.length > 0.45, `joined: ${right.length} of ${same.length}`)
  })

  it('takes nothing that has no words for the same as anything', async () => {
    const comparable = await made
    assert.equal(areAlike(comparable('???', 'en'), comparable('???', 'en')), false)
  })
})
