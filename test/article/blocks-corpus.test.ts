import assert from 'node:assert/strict'
import type { ArticleId, Edition, KnowledgeBase } from '../../src/article/article.ts'
import { type ArticleBlocks, blocksOf } from '../../src/article/blocks-of.ts'
import type { LinkContext } from '../../src/article/link-context.ts'
import { plainTextOf } from '../../src/article/plain-text-of.ts'
import { readKnowledgeBase } from '../../src/article/read-knowledge-base.ts'
import { type Locale, locale } from '../../src/locale/locale.ts'
import { corpusFolder, corpusLocales } from '../corpus.ts'
import { inlinesOf } from './inlines-of.ts'

const every = Number(process.env.SVAR_CORPUS_EVERY ?? 20) // one article of so many; 1 for all

// An account of what a Markdown text says that shares nothing with the code it judges.
const saidBy = (markdown: string): string =>
  markdown
    .replace(/<img[^<>]*>|<\/?(?:br|a|b|span)(?:\s[^<>]*)?\/?>/gi, ' ')
    .replace(/^[ >\t]*```\S*/gm, '')
    .replace(/\[!VIDEO[^\]]*\]/gi, '')
    .replace(/^[ >\t]*\[\s*!?[^\][\n]{2,20}(?:\]|$)(?!\()/gm, keepQuotedWords)
    .replace(
      /\]\s?\(\s*<?(?:[a-z-]+:|\/|media\/|[\w-]+\.md)(?:[^\s()]|\([^\s()]*\))*(?:\s+"[^"]*")?\s*\)?/gi,
      ']',
    )
    .replace(/(?<![\p{L}\p{N}#/&(])#A\d/gu, '')
    .replace(/&(?:nbsp|amp|apos|quot|lt|gt);/g, ' ')
    .replace(/^([ \t>]*)(?:[-*+][ \t]+)?\d{1,3}[.)][ \t]/gm, '$1')

function lettersIn(text: string): string {
  const latin = text.replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - 0xe50))
  return latin
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
}

const keepQuotedWords = (mark: string): string => (/!|تلميح/.test(mark) ? '' : mark)

function firstMissing(wanted: string, given: string): string | undefined {
  let found = 0
  for (const letter of given) if (letter === wanted[found]) found += letter.length
  return found >= wanted.length
    ? undefined
    : `…${wanted.slice(Math.max(0, found - 20), found)}|${wanted.slice(found, found + 30)}`
}

function linksFor({ articles }: KnowledgeBase, reader: Locale): LinkContext {
  const byName = new Map<string, ArticleId>()
  for (const id of articles.keys()) byName.set(id.slice(id.lastIndexOf('/') + 1).toLowerCase(), id)
  return {
    reader,
    titleOf: (id) => articles.get(id)?.editions.get(reader)?.title,
    resolve: (path) => (articles.has(path) ? path : byName.get(path.toLowerCase())),
  }
}

interface Reading extends ArticleBlocks {
  readonly edition: Edition
}

describe(`blocksOf on the public articles, one of ${every}`, () => {
  const folders = corpusLocales().flatMap((name) => corpusFolder(name) ?? [])
  let readings: readonly Reading[] = []

  before(async function () {
    this.timeout(300_000)
    if (folders.length === 0) {
      console.log('    skipped: no corpus, set SVAR_CORPUS to the folder of its archives')
      return this.skip()
    }
    const knowledgeBase = await readKnowledgeBase(folders)
    readings = corpusLocales().flatMap((name) => {
      const links = linksFor(knowledgeBase, locale(name))
      return [...knowledgeBase.articles.values()]
        .filter((_, index) => index % every === 0)
        .flatMap(({ editions }) => editions.get(locale(name)) ?? [])
        .map((edition) => ({ edition, ...blocksOf(edition, 'local', links) }))
    })
  })

  const places = (fault: (reading: Reading) => string | undefined): readonly string[] =>
    readings.flatMap((reading) => {
      const found = fault(reading)
      return found === undefined ? [] : [`${reading.edition.locale} ${reading.edition.id}: ${found}`]
    })

  it('loses no letter of the local text', () => {
    assert.deepEqual(
      places(({ edition, blocks }) =>
        firstMissing(lettersIn(saidBy(edition.markdown)), lettersIn(plainTextOf(blocks))),
      ),
      [],
    )
  }).timeout(120_000)

  it('has words in every link, and an address that may be opened', () => {
    assert.deepEqual(
      places(({ blocks }) => {
        const wrong = inlinesOf(blocks).find(
          (inline) =>
            inline.kind === 'link' &&
            (!/[\p{L}\p{N}]/u.test(plainTextOf([{ kind: 'paragraph', content: inline.content }])) ||
              (inline.target.kind === 'url' &&
                !/^(?:https|mailto|tel|ms-settings|feedback-hub):/.test(inline.target.url))),
        )
        return wrong === undefined ? undefined : JSON.stringify(wrong)
      }),
      [],
    )
  })

  it('shows no tag, no entity, no mark of a link or alert', () => {
    const mark =
      /<\/?(?:br|a|b|i|span|img)(?:\s+[a-z]+=[^<>]*)?\/?>|&(?:amp|nbsp|apos);|\]\((?:https?:|\/)|\[!\w/i
    assert.deepEqual(
      places(({ edition, blocks }) => {
        const found = mark.exec(plainTextOf(blocks))?.[0]
        return found === undefined || knownMarks.has(edition.id) ? undefined : found
      }),
      [],
    )
  })

  it('counts what it repaired', () => {
    const counts = new Map<string, number>()
    for (const { kind } of readings.flatMap(({ repairs }) => repairs)) {
      counts.set(kind, (counts.get(kind) ?? 0) + 1)
    }
    const sorted = [...counts].sort(([one], [other]) => one.localeCompare(other))
    console.log(sorted.map(([kind, count]) => `      ${kind} ${count}`).join('\n'))
    assert.ok(counts.size > 0)
  })
})

// A link within a link's label: Markdown has no such thing, and the outer one is lost.
const knownMarks = new Set(['control-who-creates-groups-and-teams'])
