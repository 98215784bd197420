import type { Locale } from '../../locale/locale.ts'
import type { Phrases } from '../../locale/phrases/phrases.ts'
import type { ExpertRequest } from '../../record/expert-request.ts'
import { nextState, type RequestAction } from '../../record/next-state.ts'
import { buttonRows } from '../button-rows.ts'
import type { CardButton, CardElement } from '../card.ts'
import type { TalkContext } from '../card-context.ts'
import { type Drawing, ownDrawing } from '../drawing.ts'
import { joinParagraphs } from '../join-paragraphs.ts'
import { makeCard } from '../make-card.ts'
import { openDialog, press } from '../press.ts'
import type { Reply } from '../reply.ts'
import { plainText } from '../text-element.ts'
import { factsOf } from './request-facts.ts'
import { historyButton, historyOf } from './request-history.ts'
import type { RequestView } from './request-view.ts'
import { requestHeading } from './request-words.ts'
import { asWritten, lastAnswer, reasonToReopen } from './their-words.ts'

/** The card in the experts' channel, with what they can do about the request by now. */
export function expertsReply(view: RequestView, reader: Locale, context: TalkContext): Reply {
  const { request, notice, isGone } = view
  const { phrases } = context
  const drawing = ownDrawing(reader, context)
  const heading = requestHeading(request, reader, phrases)
  const body: readonly CardElement[] = [
    ...(notice === undefined ? [] : [warning(notice, drawing)]),
    plainText(heading, drawing, { color: 'Accent', weight: 'Bolder', size: 'Small' }),
    asWritten(request, drawing),
    factsBox(factsOf(view, drawing)),
    ...reasonToReopen(view, drawing),
    ...lastAnswer(request, drawing),
    ...(isGone ? [warning(phrases.requesterIsGone, drawing)] : []),
    ...historyOf(view, drawing),
    ...buttonRows([...expertButtons(request, isGone, context), ...historyButton(view, phrases)]),
  ]
  return {
    locale: reader,
    summary: `${heading}: ${request.title}`,
    card: makeCard(reader, `${heading}: ${request.title}`, body),
    markdown: joinParagraphs([`${heading}: ${request.title}`, request.details]),
  }
}

/** In the place of a request that its requester has erased; its number is all that is left of it. */
export function erasedReply(number: number, reader: Locale, context: TalkContext): Reply {
  const { phrases } = context
  const drawing = ownDrawing(reader, context)
  const heading = requestHeading({ number, state: 'withdrawn' }, reader, phrases)
  const summary = `${heading}: ${phrases.requestIsGone}`
  const body = [
    plainText(heading, drawing, { color: 'Accent', weight: 'Bolder', size: 'Small' }),
    plainText(phrases.requestIsGone, drawing),
  ]
  return {
    locale: reader,
    summary,
    card: makeCard(reader, summary, body),
    markdown: [heading, phrases.requestIsGone].join('\n\n'),
  }
}

/** For a message that an expert writes: what it is about, and nothing to press. */
export function requestSummary(request: ExpertRequest, reader: Locale, context: TalkContext) {
  const drawing = ownDrawing(reader, context)
  const heading = requestHeading(request, reader, context.phrases)
  return makeCard(reader, `${heading}: ${request.title}`, [
    plainText(heading, drawing, { color: 'Accent', weight: 'Bolder', size: 'Small' }),
    asWritten(request, drawing),
    factsBox(factsOf({ request, shown: [] }, drawing)),
    ...lastAnswer(request, drawing),
  ])
}

const factsBox = (items: readonly CardElement[]): CardElement => ({
  type: 'Container',
  spacing: 'Medium',
  separator: true,
  items,
})

const warning = (text: string, drawing: Drawing): CardElement => ({
  type: 'Container',
  style: 'warning',
  items: [plainText(text, drawing)],
})

const offered: readonly (readonly [RequestAction, (phrases: Phrases) => string])[] = [
  ['assign', (phrases) => phrases.take],
  ['answer', (phrases) => phrases.reply],
  ['close', (phrases) => phrases.close],
  ['release', (phrases) => phrases.giveBack],
  ['reopen', (phrases) => phrases.reopen],
]

function expertButtons(
  { id, version, state }: ExpertRequest,
  isGone: boolean,
  { phrases, channel }: TalkContext,
): readonly CardButton[] {
  return offered.flatMap(([change, title]): readonly CardButton[] => {
    if (nextState(state, change, 'expert') === undefined) return []
    if (change === 'assign' && state === 'assigned') return [] // it is somebody's: it is given back first
    if (change === 'answer' && isGone) return []
    if (change === 'answer')
      return [openDialog({ svar: 'reply-form', request: id, version }, channel, title(phrases))]
    const data = { svar: 'change-request', request: id, version, change, as: 'expert' } as const
    return [press(data, channel, title(phrases))]
  })
}
