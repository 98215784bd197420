import type { Answer } from '../answer/answer.ts'
import type { Edition } from '../article/article.ts'
import type { Block } from '../article/block.ts'
import { directionOf, type Locale } from '../locale/locale.ts'
import { articleRow } from './article-row.ts'
import { beginning } from './beginning.ts'
import { buttonRows } from './button-rows.ts'
import type { AdaptiveCard, CardElement, Container } from './card.ts'
import type { CardContext } from './card-context.ts'
import { cardSize, mostBytes } from './card-size.ts'
import { chooseButtons } from './choose-buttons.ts'
import { drawFolded } from './draw-folded.ts'
import { type Drawing, ownDrawing } from './drawing.ts'
import { follow } from './follow.ts'
import { languageNotice } from './language-notice.ts'
import { makeCard } from './make-card.ts'
import { sourceNotes } from './source-line.ts'
import { plainSpan, type Span } from './spans.ts'
import { plainText, textElement } from './text-element.ts'

type ArticleAnswer = Extract<Answer, { kind: 'article' }>

/** How much room a card may take. */
interface Room {
  readonly isCompact: boolean
  readonly hasButtons: boolean
}

const ample: Room = { isCompact: false, hasButtons: true }
const little: Room = { isCompact: true, hasButtons: true }
const least: Room = { isCompact: true, hasButtons: false } // each link stands in the text too

/**
 * The whole article as a card: first as it looks best, and in fewer bytes where that is too much for one message. Of an
 * article that is still too long the beginning, with `…` at its end.
 */
export function articleCard(answer: ArticleAnswer, context: CardContext): AdaptiveCard {
  const blocks = context.blocksOf(answer.shown.edition)
  const alone = { ...answer, alternatives: [] }
  return (
    fitting(draw(answer, blocks, context, ample)) ??
    fitting(draw(alone, blocks, context, little)) ??
    fitting(draw(alone, blocks, context, least)) ??
    draw(alone, beginning(blocks, isFit(alone, context)), context, least)
  )
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
  { isCompact, hasButtons }: Room,
): AdaptiveCard {
  const { reader, shown } = answer
  const { phrases } = context
  const { edition } = shown
  const isRightToLeft = directionOf(edition.locale) === 'rtl'
  const words: Drawing = { ...ownDrawing(reader, context), isRightToLeft, isCompact }
  const own: Drawing = { ...words, isRightToLeft: directionOf(reader) === 'rtl' }
  const notice = languageNotice(shown, reader, phrases)
  return makeCard(edition.locale, edition.title, [
    ...(notice === undefined
      ? []
      : [inReadersDirection(plainText(notice, own, { isSubtle: true }), words, own)]),
    plainText(edition.title, words, { style: 'heading', size: 'Large', weight: 'Bolder' }),
    ...drawFolded(blocks, words),
    ...(hasButtons ? drawButtons(blocks, edition.locale, words) : []),
    ...drawSource(edition, words, own),
    ...drawAlternatives(answer, context, words, own),
  ])
}

const drawButtons = (blocks: readonly Block[], of: Locale, drawing: Drawing): readonly CardElement[] =>
  buttonRows(chooseButtons(blocks, of).map(({ target, title }) => follow(target, drawing, title)))

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
  { alternatives }: ArticleAnswer,
  context: CardContext,
  words: Drawing,
  own: Drawing,
): readonly CardElement[] {
  if (alternatives.length === 0) return []
  const rows = alternatives.map((other) => articleRow(other, context.blocksOf(other.edition), own))
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
