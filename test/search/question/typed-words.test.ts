import assert from 'node:assert/strict'
import { createArticleIndex } from '../../../src/search/article-index.ts'
import { splitTogether, unlengthened } from '../../../src/search/question/typed-words.ts'
import { aKnowledgeBase, aQuestion, firstOf } from '../small-knowledge-base.ts'

const words = new Set(['slow', 'office', 'shared', 'mailbox', 'www', 'mail', 'sharedmail'])
const isKnown = (written: string) => words.has(written)

describe('unlengthened', () => {
  for (const [written, expected] of [
    ['sloooow', 'slow'],
    ['offfice', 'office'],
    ['slow', 'slow'],
    ['www', 'www'],
    ['xxxy', 'xy'],
  ] as const) {
    it(`reads \`${written}\` as \`${expected}\``, () => {
      const word = { written, term: written, isCode: false }
      assert.equal(unlengthened(word, 'en', isKnown).written, expected)
    })
  }

  it('leaves a code', () => {
    const code = { written: '0xaaaa0005', term: '0xaaaa0005', isCode: true }
    assert.equal(unlengthened(code, 'en', isKnown), code)
  })
})

describe('splitTogether', () => {
  for (const [written, expected] of [
    ['sharedmailbox', ['shared', 'mailbox']],
    ['sharedmailer', []],
    ['mailbox', []],
    ['', []],
  ] as const) {
    it(`splits \`${written}\` into ${expected.length}`, () =>
      assert.deepEqual(splitTogether(written, isKnown), expected))
  }
})

describe('createArticleIndex', () => {
  const index = createArticleIndex(
    aKnowledgeBase({
      'open-a-shared-mailbox': { 'en-US': ['Open a shared mailbox'] },
      'slow-computer': { 'en-US': ['My computer is slow'] },
    }),
  )

  it('reads two words typed together', () => {
    assert.equal(firstOf(index, aQuestion('sharedmailbox')), 'open-a-shared-mailbox')
    assert.deepEqual(index.matches(aQuestion('sharedmailbox'))[0]?.matched, ['shared', 'mailbox'])
  })

  it('reads letters that were held down', () => {
    const [drawn] = index.candidates(aQuestion('sooooo sloooow'), 1)
    assert.equal(drawn?.id, 'slow-computer')
  })

  it('reads neither where the words are looked for as they are written', () => {
    assert.equal(firstOf(index, { ...aQuestion('sharedmailbox'), isExact: true }), undefined)
  })
})
