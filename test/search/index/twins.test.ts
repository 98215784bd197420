import assert from 'node:assert/strict'
import { createArticleIndex } from '../../../src/search/article-index.ts'
import { buildIndex } from '../../../src/search/index/search-data.ts'
import { aKnowledgeBase, aQuestion } from '../small-knowledge-base.ts'

const desk =
  'Open the page of the desk, choose your name and press the button that sends a code to your telephone. Type that code below your name, then think of eight letters or more that nobody guesses, type them twice, and wait until the green mark shows that all machines know them.'
const articles = aKnowledgeBase({
  'reset-password': { 'en-US': ['Reset your password', desk] },
  'reset-password-copy': { 'en-US': ['Reset your password!', 'Quite other words.'] },
  'new-password': { 'en-US': ['Reset passwords', desk] },
  'error-1201': {
    'en-US': ['Solve error 1201', 'Start the computer again and wait for the light to turn green.'],
  },
  'error-1202': {
    'en-US': ['Solve error 1202', 'Start the computer again and wait for the light to turn green.'],
  },
  nullstille: { 'nb-NO': ['Nullstille passordet', 'Åpne siden.'] },
  'nullstille-igjen': { 'nb-NO': ['Nullstille passordet', 'Ring oss.'] },
})

describe('articles that say nearly the same', () => {
  it('are told by title or text, in English where they have it, and not where a number differs', () => {
    assert.deepEqual([...buildIndex(articles).twins], [0, 0, 0, 3, 4, 5, 5])
  })

  it('are one match, the others related to it', () => {
    const matches = createArticleIndex(articles).matches(aQuestion('reset your password', 'en-US', 'nb-NO'))
    assert.deepEqual(
      matches.map(({ id, related }) => ({ id, related: related.toSorted() })),
      [
        { id: 'reset-password', related: ['new-password', 'reset-password-copy'] },
        { id: 'nullstille', related: ['nullstille-igjen'] },
      ],
    )
  })
})
