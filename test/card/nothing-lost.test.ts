import assert from 'node:assert/strict'
import { articlesBySlug } from '../../src/answer/link-context.ts'
import { cardContext } from '../../src/app/card-context.ts'
import type { Edition, KnowledgeBase } from '../../src/article/article.ts'
import type { Block } from '../../src/article/block.ts'
import { inlineText } from '../../src/article/plain-text-of.ts'
import { readKnowledgeBase } from '../../src/article/read-knowledge-base.ts'
import { answerReply, type Reply } from '../../src/card/reply.ts'
import { type Locale, locale } from '../../src/locale/locale.ts'
import type { Question } from '../../src/search/match.ts'
import { inlinesOf } from '../article/inlines-of.ts'
import { corpusFolder, corpusLocales } from '../corpus.ts'
import { lettersOf, wordsSaidBy } from './local-words.ts'
import { type CardReading, readCard } from './read-card.ts'
import { type MarkdownReading, readMarkdown } from './read-markdown.ts'
import { stepNumbers, videosOf } from './steps-of.ts'

const every = process.env.SVAR_EVERYTHING === '1' ? 1 : 25 // one article of so many

interface Shown {
  readonly edition: Edition
  readonly blocks: readonly Block[]
  readonly reply: Reply
  readonly card: CardReading
  readonly markdown: MarkdownReading
}

type Fault = (shown: Shown) => string | undefined

/** What each article must have; the first thing that is wrong is told. */
const faults: Readonly<Record<string, Fault>> = {
  'has every word in order on the card': ({ edition, card }) => firstLost(edition, card.texts),
  'has every word in order in Markdown': ({ edition, markdown }) => firstLost(edition, markdown.texts),
  'has every step with its number on the card': ({ blocks, card }) =>
    difference(stepNumbers(blocks), card.numbers),
  'has every step with its number in Markdown': ({ blocks, markdown }) =>
    difference(stepNumbers(blocks), markdown.numbers),
  'has every link target and picture on the card': ({ edition, blocks, card }) =>
    difference(targetsOf(blocks), targetsOn(card, edition)),
  'has every link target and picture in Markdown': ({ edition, blocks, markdown }) =>
    difference(targetsOf(blocks).filter(isAddress), targetsOn(markdown, edition)),
  'has words in every link': ({ card, markdown }) =>
    [...card.links, ...markdown.links].find(({ text }) => !/[\p{L}\p{N}]/u.test(text))?.target,
  'has no target that must not be followed': ({ card, markdown }) =>
    [...card.links.map(({ target }) => target), ...markdown.links.map(({ target }) => target)]
      .concat(card.images, markdown.images)
      .find((target) => !safe.test(target)),
  'names no dangerous scheme in the JSON of the card': ({ reply }) =>
    /"url":"(?:javascript|data|file|vbscript|http):[^"]*/i.exec(JSON.stringify(reply.card))?.[0],
  'shows no raw tag': ({ card, markdown }) => tag.exec([...card.prose, ...markdown.prose].join('\n'))?.[0],
  'has nothing that card templating reads': ({ reply }) =>
    /.{0,20}(?:\$\{|\{\{).{0,20}/.exec(JSON.stringify(reply.card))?.[0],
  'is under 28 KB of JSON': ({ reply }) => {
    const bytes = Buffer.byteLength(JSON.stringify(reply.card))
    return bytes <= 27_500 ? undefined : `${bytes} bytes`
  },
}

const safe = /^(?:https:\/\/[^\s/]|mailto:|tel:|ms-settings:|feedback-hub:|article )/
const tag =
  /<\/?(?:br|a|b|i|u|p|em|strong|sup|sub|span|img|div|font|table|t[rdh]|[uo]l|li|center)(?:\s+[a-z]+=[^<>]*)?\s*\/?>/i

// In Markdown an article's title is only emphasized: no channel without cards can show one at a press.
const isAddress = (target: string): boolean => !target.startsWith('article%20')

const targetsOf = (blocks: readonly Block[]): readonly string[] =>
  [
    ...videosOf(blocks),
    ...inlinesOf(blocks).flatMap((inline) => {
      if (inline.kind === 'image') return inline.url === undefined ? [] : [inline.url]
      if (inline.kind !== 'link') return []
      return [inline.target.kind === 'url' ? inline.target.url : `article ${inline.target.id}`]
    }),
  ].map(encoded)

// The source line below the article is a link of our own.
const targetsOn = (
  { links, images }: CardReading | MarkdownReading,
  { source }: Edition,
): readonly string[] =>
  [...links.map(({ target }) => target), ...images]
    .filter((target) => target !== source?.url && target !== source?.license?.url)
    .map(encoded)

const encoded = (target: string): string =>
  target.replace(/[\s()<>\\{}]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)

/** Tells what is on one side alone; undefined where nothing is. Order and repetition of links are not looked at. */
function difference<Item>(wanted: readonly Item[], given: readonly Item[]): string | undefined {
  if (typeof wanted[0] === 'number' || typeof given[0] === 'number')
    return wanted.join() === given.join() ? undefined : `expected ${wanted.join()}, found ${given.join()}`
  const lost = wanted.filter((item) => !given.includes(item))
  return lost.length === 0 ? undefined : `lost ${lost.join(' ')}`
}

function firstLost({ title, markdown }: Edition, texts: readonly string[]): string | undefined {
  const given = lettersOf(texts.join('\n'))
  let position = 0
  for (const word of [...wordsSaidBy(title), ...wordsSaidBy(markdown)]) {
    const found = given.indexOf(word, position)
    if (found < 0) return `lost \`${word}\` after \`…${given.slice(Math.max(0, position - 30), position)}\``
    position = found + word.length
  }
  return undefined
}

describe(`cards of the public articles, one of ${every}`, () => {
  const folders = corpusLocales().flatMap((name) => corpusFolder(name) ?? [])
  const found = new Map<string, string[]>()

  before(async function () {
    this.timeout(300_000)
    if (folders.length === 0) {
      console.log('    skipped: no corpus, set SVAR_CORPUS to the folder of its archives')
      return this.skip()
    }
    for (const shown of show(await readKnowledgeBase(folders))) {
      for (const [name, fault] of Object.entries(faults)) {
        const told = fault(shown)
        if (told === undefined) continue
        found.set(name, [...(found.get(name) ?? []), `${shown.edition.locale} ${shown.edition.id}: ${told}`])
      }
    }
  })

  for (const name of Object.keys(faults)) {
    it(name, () => assert.deepEqual(found.get(name) ?? [], []))
  }
})

function* show(knowledgeBase: KnowledgeBase): Iterable<Shown> {
  const library = { knowledgeBase, slugs: articlesBySlug(knowledgeBase) }
  for (const name of corpusLocales()) {
    const reader = locale(name)
    const context = cardContext(library, reader, 'teams')
    const editions = [...knowledgeBase.articles.values()].flatMap(
      (article) => article.editions.get(reader) ?? [],
    )
    const chosen = editions.filter((_, index) => index % every === 0)
    for (const [index, edition] of chosen.entries()) {
      const shown = { edition, wanted: reader, fallback: 'none' } as const
      const blocks = context.blocksOf(edition)
      const answer = { kind: 'article', reader, shown, alternatives: [], confidence: 1 } as const
      // Of every other one the section stands open that its last heading asks for.
      const asked = index % 2 === 0 ? { ...context, question: aboutTheEnd(blocks, reader) } : context
      const reply = answerReply(answer, asked)
      yield { edition, blocks, reply, card: readCard(reply.card), markdown: readMarkdown(reply.markdown) }
    }
  }
}

function aboutTheEnd(blocks: readonly Block[], reader: Locale): Question {
  const heading = blocks.findLast(({ kind }) => kind === 'heading')
  return { text: heading?.kind === 'heading' ? inlineText(heading.content) : 'x', language: reader, reader }
}
