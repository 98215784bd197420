import assert from 'node:assert/strict'
import { mineLexicon, type TextPair } from '../../../src/search/lexicon/mine-lexicon.ts'

const texts: readonly TextPair[] = [
  ['rotes Haus', 'red house'],
  ['rotes Boot', 'red boat'],
  ['blaues Haus', 'blue house'],
  ['blaues Boot', 'blue boat'],
  ['Outlook', 'Outlook'],
  ['Outlook', 'Outlook'],
]

describe('mineLexicon', () => {
  it('learns from whole texts which word says which', () => {
    const likeliest = mineLexicon(texts, 'de').map(({ term, english }) => `${term} ${english[0]?.term}`)
    assert.deepEqual(likeliest, ['blau blue', 'boot boat', 'haus hous', 'rot red'])
  })

  it('has no entry for a name that both languages share', () => {
    assert.equal(
      mineLexicon(texts, 'de').some(({ term }) => term === 'outlook'),
      false,
    )
  })
})
