import assert from 'node:assert/strict'
import { answerQuestion } from '../../src/answer/answer-question.ts'
import { learnedFirst } from '../../src/answer/learned-first.ts'
import { articlesBySlug } from '../../src/answer/link-context.ts'
import type { KnowledgeBase } from '../../src/article/article.ts'
import { readKnowledgeBase } from '../../src/article/read-knowledge-base.ts'
import { type Locale, locale } from '../../src/locale/locale.ts'
import { articleIndex, createArticleIndex } from '../../src/search/article-index.ts'
import { buildIndex, makeSearchData } from '../../src/search/index/search-data.ts'
import { decodeSnapshot, encodeSnapshot } from '../../src/search/snapshot/snapshot.ts'
import { inFolder } from '../article/a-folder.ts'
import { aMatch } from './a-knowledge-base.ts'

const articles = {
  'en-US/screen.md': '# Connect a second screen\n\n1. Plug it in.',
  'de-DE/screen.md': '# Einen zweiten Bildschirm anschließen\n\n1. Einstecken.',
  'nb-NO/screen.md': '# Koble til en skjerm til\n\n1. Plugg den inn.',
  'en-US/black.md': '# The laptop stays black\n\n1. Hold the power button.',
  'de-DE/black.md': '# Der Laptop bleibt schwarz\n\n1. Den Knopf halten.',
  'nb-NO/vpn.md': '# VPN hjemmefra\n\n1. Start VPN.',
  'en-US/printer.md': '# The printer does not print\n\n1. Turn it off and on.',
}

const learned = [
  { article: 'screen', question: 'the laptop stays black', locale: 'en-US' },
  { article: 'vpn', question: 'Laufwerk Z ist weg', locale: 'de-DE' },
  { article: 'vpn', question: 'ไดรฟ์หายไป', locale: 'th-TH' },
]
  .map((line) => JSON.stringify(line))
  .join('\n')

const answerIn = (knowledgeBase: KnowledgeBase, text: string, reader: Locale, language?: string) => {
  const library = {
    knowledgeBase,
    index: createArticleIndex(knowledgeBase),
    slugs: articlesBySlug(knowledgeBase),
  }
  const asker = { chosen: reader, client: undefined, fallback: locale('en-US') }
  const detected = new Map(language === undefined ? [] : [[language, 1]])
  const { answer } = answerQuestion(text, asker, library, () => detected)
  return answer.kind === 'article' ? [answer.shown.edition.id, answer.shown.edition.locale] : answer.kind
}

describe('a learned question', () => {
  it('finds its article in every locale, against a title that says the same', () =>
    inFolder({ ...articles, 'learned-questions.jsonl': learned }, async (root) => {
      const knowledgeBase = await readKnowledgeBase([root])
      const black = (reader: string) =>
        answerIn(knowledgeBase, 'The laptop stays BLACK?', locale(reader), 'en')
      assert.deepEqual(black('en-US'), ['screen', 'en-US'])
      assert.deepEqual(black('de-DE'), ['screen', 'de-DE'])
      assert.deepEqual(black('nb-NO'), ['screen', 'nb-NO'])
      assert.deepEqual(black('ar-SA'), ['screen', 'en-US'])
      const drive = (reader: string) => answerIn(knowledgeBase, 'laufwerk z ist weg', locale(reader), 'de')
      assert.deepEqual(drive('de-DE'), ['vpn', 'nb-NO'])
      assert.deepEqual(drive('nb-NO'), ['vpn', 'nb-NO'])
      assert.deepEqual(answerIn(knowledgeBase, 'ไดรฟ์หายไป', locale('th-TH')), ['vpn', 'nb-NO'])
    }))

  it('finds its article in other words too, where it did not before', () =>
    inFolder(articles, async (root) => {
      const before = await readKnowledgeBase([root])
      await inFolder({ ...articles, 'learned-questions.jsonl': learned }, async (other) => {
        const after = await readKnowledgeBase([other])
        const firstIn = (knowledgeBase: KnowledgeBase) =>
          createArticleIndex(knowledgeBase).matches({
            text: 'mein laufwerk ist weg',
            language: locale('de'),
            reader: locale('de-DE'),
          })[0]?.id
        assert.deepEqual([firstIn(before), firstIn(after)], [undefined, 'vpn'])
      })
    }))

  it('stays in the index that is kept in a file', () =>
    inFolder({ ...articles, 'learned-questions.jsonl': learned }, async (root) => {
      const knowledgeBase = await readKnowledgeBase([root])
      const kept = decodeSnapshot(
        encodeSnapshot(buildIndex(knowledgeBase), knowledgeBase.hash),
        knowledgeBase.hash,
      )
      assert.ok(kept.kind === 'index')
      const question = { text: 'laufwerk', language: locale('de'), reader: locale('de-DE') }
      assert.equal(articleIndex(makeSearchData(kept.index)).matches(question)[0]?.id, 'vpn')
    }))
})

describe('learnedFirst', () => {
  it('changes nothing where nothing was learned', () => {
    const matches = [aMatch('a', 0.9)]
    assert.equal(learnedFirst(matches, undefined), matches)
  })

  it('puts the article first, and keeps no other surer', () => {
    assert.deepEqual(learnedFirst([aMatch('a', 0.99), aMatch('b', 0.4)], 'b'), [
      aMatch('b', 0.95),
      aMatch('a', 0.95),
    ])
    assert.deepEqual(learnedFirst([aMatch('a', 0.2)], 'c'), [aMatch('c', 0.95, []), aMatch('a', 0.2)])
    assert.deepEqual(learnedFirst([aMatch('a', 0.97)], 'a'), [aMatch('a', 0.97)])
  })
})
