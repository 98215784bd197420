import assert from 'node:assert/strict'
import { thresholds } from '../../src/answer/thresholds.ts'
import { createArticleIndex } from '../../src/search/article-index.ts'
import { aQuestion, firstOf } from './small-knowledge-base.ts'
import { townHall, townHallQuestions } from './town-hall.ts'

describe('createArticleIndex over the articles of another trade', () => {
  const index = createArticleIndex(townHall())
  const questions = townHallQuestions()

  it('finds nearly all first, in both languages', () => {
    const wrong = questions.filter(({ text, tag, id }) => firstOf(index, aQuestion(text, tag)) !== id)
    assert.ok(wrong.length <= questions.length / 20, wrong.map(({ text }) => text).join('\n'))
  })

  for (const [text, tag] of [
    ['my keyboard does not work', 'en-US'],
    ['outlook cannot send mail', 'en-US'],
    ['how long do I boil an egg', 'en-US'],
    ['who won the match last night', 'en-US'],
    ['welche Farbe hat der Himmel', 'de-DE'],
    ['der Drucker druckt nur leere Seiten', 'de-DE'],
  ] as const) {
    it(`does not answer at once: ${text}`, () => {
      const [first] = index.matches(aQuestion(text, tag))
      assert.ok((first?.probability ?? 0) < thresholds.direct, `${first?.id} at ${first?.probability}`)
    })
  }
})
