import assert from 'node:assert/strict'
import { fullLocale, mergeChosen, mergeVotes } from '../../src/tools/report/merge-locales.ts'

describe('fullLocale', () => {
  for (const [tag, full] of [
    ['en', 'en-US'],
    ['nb', 'nb-NO'],
    ['no', 'nb-NO'],
    ['sr-Latn', 'sr-Latn-RS'],
    ['en-GB', 'en-GB'],
    ['', ''],
  ] as const)
    it(`reads ${tag || 'nothing'} as ${full || 'nothing'}`, () => assert.equal(fullLocale(tag), full))
})

describe('mergeVotes', () => {
  it('adds up what was said of an article in one locale by two names', () => {
    const vote = { articleId: 'a', down: 1, up: 0, reasons: [{ reason: 'outdated', times: 1 }] } as const
    assert.deepEqual(
      mergeVotes([
        { ...vote, locale: 'en', comments: ['old'] },
        { ...vote, locale: 'en-US', comments: ['older'] },
      ]),
      [
        {
          articleId: 'a',
          locale: 'en-US',
          down: 2,
          up: 0,
          reasons: [{ reason: 'outdated', times: 2 }],
          comments: ['old', 'older'],
        },
      ],
    )
  })
})

describe('mergeChosen', () => {
  it('adds up the choices of one wording, and leaves others apart', () => {
    const chosen = { text: 'dark', articleId: 'a', language: 'en', times: 1, people: 1 }
    const merged = mergeChosen([
      { ...chosen, locale: 'en' },
      { ...chosen, locale: 'en-US' },
      { ...chosen, locale: 'de' },
    ])
    assert.deepEqual(
      merged.map(({ locale, times }) => [locale, times]),
      [
        ['en-US', 2],
        ['de-DE', 1],
      ],
    )
  })
})
