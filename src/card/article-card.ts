import type { Answer } from '../answer/answer.ts'
import { bestSection } from '../answer/best-section.ts'
import type { Edition } from '../article/article.ts'
import type { Block } from '../article/block.ts'
import { withEnglishNames } from '../article/english-names.ts'
import { plainTextOf } from '../article/plain-text-of.ts'
import { type Sections, sectionsOf } from '../article/sections-of.ts'
import { cutText } from '../locale/cut-text.ts'
import { directionOf, type Locale, languageOf } from '../locale/locale.ts'
import { articleRows } from './article-rows.ts'
import { beginning } from './beginning.ts'
import { buttonRows } from './button-rows.ts'
import type { AdaptiveCard, CardElement, Container } from './card.ts'
import type { CardContext } from './card-context.ts'
import { cardSize, mostBytes } from './card-size.ts'
import { chooseButtons } from './choose-buttons.ts'
import { drawFeedback } from './draw-feedback.ts'
import { drawFolded } from './draw-folded.ts'
import { drawMore, drawWayBack } from './draw-more.ts'
import { drawSections } from './draw-sections.ts'
import { type Drawing, ownDrawing } from './drawing.ts'
import { fold } from './fold.ts'
import { follow } from './follow.ts'
import { languageNotice } from './language-notice.ts'
import { makeCard } from './make-card.ts'
import { shorten } from './shorten.ts'
import { sourceNotes } from './source-line.ts'
import { plainSpan, type Span } from './spans.ts'
import { plainText, textElement } from './text-element.ts'
import { drawUnderstood } from './understood-lines.ts'

type ArticleAnswer = Extract<Answer, { kind: 'article' }>

/** How much room a card may take. */
interface Room {
  readonly isCompact: boolean
  readonly hasButtons: boolean
  readonly hasMore: boolean
}

const ample: Room = { isCompact: false, hasButtons: true, hasMore: true }
const little: Room = { isCompact: true, hasButtons: true, hasMore: true }
const less: Room = { isCompact: true, hasButtons: true, hasMore: false }
const least: Room = { isCompact: true, hasButtons: false, hasMore: false } // each link stands in the text too

/**
 * The whole article as a card: first as it looks best, and in fewer bytes where that is too much for one message. Of an
 * article that is still too long the beginning, with `…` at its end.
 */
export function articleCard(answer: ArticleAnswer, context: CardContext): AdaptiveCard {
  const blocks = blocksFor(answer, context)
  const alone = { ...answer, alternatives: [] }
  return (
    fitting(draw(answer, blocks, context, ample)) ??
    fitting(draw(alone, blocks, context, little)) ??
    fitting(draw(alone, blocks, context, less)) ??
    fitting(draw(alone, blocks, context, least)) ??
    draw(alone, beginning(blocks, isFit(alone, context)), context, least)
  )
}

/** The article's text in the view that was wanted. */
export function blocksFor({ shown, view }: ArticleAnswer, context: CardContext): readonly Block[] {
  const blocks = context.blocksOf(shown.edition)
  const original = context.originalOf?.(shown.edition)
  if (original === undefined || view === undefined) return blocks
  const english = context.blocksOf(original)
  return view === 'original' ? english : withEnglishNames(blocks, english)
}

const fitting = (card: AdaptiveCard): AdaptiveCard | undefined =>
  cardSize(card) <= mostBytes ? card : undefined

const isFit =
  (answer: ArticleAnswer, context: CardContext) =>
  (blocks: readonly Block[]): boolean =>
    fitting(draw(answer, blocks, context, least)) !== undefined

function draw(
  answer: ArticleAnswer,
  blocks: readonly Block[],
  context: CardContext,
  { isCompact, hasButtons, hasMore }: Room,
): AdaptiveCard {
  const { reader, shown } = answer
  const { phrases } = context
  const edition = editionFor(answer, context)
  const isRightToLeft = directionOf(edition.locale) === 'rtl'
  const words: Drawing = { ...ownDrawing(reader, context), isRightToLeft, isCompact }
  const own: Drawing = { ...words, isRightToLeft: directionOf(reader) === 'rtl' }
  const notice = answer.view === 'original' ? undefined : languageNotice(shown, reader, phrases)
  const sections = sectionsOf(blocks)
  const opened = openedOf(blocks, sections, answer, context)
  const openSection = opened === undefined ? undefined : sections.sections[opened]
  const inOwnDirection = (element: CardElement) => inReadersDirection(element, words, own)
  const lines = hasMore ? `\n\n${shorten(firstLines(blocks), longestFallback)}` : ''
  const says = { short: edition.title, long: edition.title + lines }
  return makeCard(edition.locale, says, [
    ...drawUnderstood(answer.understood, own).map(inOwnDirection),
    ...(notice === undefined ? [] : [inOwnDirection(plainText(notice, own, { isSubtle: true }))]),
    plainText(edition.title, words, { style: 'heading', size: 'Large', weight: 'Bolder' }),
    ...(opened === undefined ? drawFolded(blocks, words) : drawSections(sections, opened, words)),
    ...(hasButtons ? drawButtons(blocks, answer, edition.locale, words) : []),
    ...drawWayBack(answer, own).map(inOwnDirection),
    ...drawSource(edition, words, own),
    ...drawAlternatives(answer, context, words, own),
    ...drawFeedback(edition, context, own).map(inOwnDirection),
    ...(hasMore ? drawMore(answer, blocks, context, own, openSection) : []).map(inOwnDirection),
  ])
}

/** Of a long article the section that fits the question and stands open, by its place. */
function openedOf(
  blocks: readonly Block[],
  sections: Sections,
  { shown: { edition }, understood, view }: ArticleAnswer,
  { question }: CardContext,
): number | undefined {
  if (question === undefined || sections.sections.length < 2 || fold(blocks).rest.length === 0)
    return undefined
  const language = view === 'original' ? 'en' : languageOf(edition.locale)
  const openedFor = (text: string) => bestSection({ ...question, text }, sections, language)
  const added = understood?.followsOn === undefined ? undefined : openedFor(understood.text) // it is about this part
  return added ?? openedFor(understood?.searchedFor ?? question.text)
}

const longestFallback = 400 // characters, for a client that cannot draw the card

const firstLines = (blocks: readonly Block[]): string => cutText(plainTextOf(blocks), 2 * longestFallback)

const editionFor = ({ shown: { edition }, view }: ArticleAnswer, context: CardContext): Edition =>
  (view === 'original' ? context.originalOf?.(edition) : undefined) ?? edition

function drawButtons(
  blocks: readonly Block[],
  { alternatives }: ArticleAnswer,
  of: Locale,
  drawing: Drawing,
): readonly CardElement[] {
  const offered = alternatives.map(({ edition }) => edition.id)
  const buttons = chooseButtons(blocks, of, offered)
  return buttonRows(buttons.map(({ target, title }) => follow(target, drawing, title)))
}

function drawSource(edition: Edition, words: Drawing, own: Drawing): readonly CardElement[] {
  const spans = sourceNotes(edition, own.reader, own.phrases).flatMap(
    ({ text, url }, index): readonly Span[] => [
      ...(index === 0 ? [] : [plainSpan(' · ')]),
      { ...plainSpan(text), target: url === undefined ? undefined : { kind: 'url', url } },
    ],
  )
  if (spans.length === 0) return []
  const line = textElement(spans, own, { size: 'Small', isSubtle: true, spacing: 'Medium', separator: true })
  return [inReadersDirection(line, words, own)]
}

function drawAlternatives(
  { shown, alternatives }: ArticleAnswer,
  context: CardContext,
  words: Drawing,
  own: Drawing,
): readonly CardElement[] {
  if (alternatives.length === 0) return []
  const rows = articleRows(alternatives, context, own, [shown])
  const title = plainText(own.phrases.notThis, own, { weight: 'Bolder' })
  const container: Container = {
    type: 'Container',
    spacing: 'Medium',
    separator: true,
    items: [title, ...rows],
  }
  return [inReadersDirection(container, words, own)]
}

/** Svar's own words run as the reader's language does, even where the article's run the other way. */
const inReadersDirection = (element: CardElement, words: Drawing, own: Drawing): CardElement =>
  words.isRightToLeft === own.isRightToLeft
    ? element
    : { type: 'Container', rtl: own.isRightToLeft, items: [element] }
