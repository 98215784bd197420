import { capital } from '../../locale/capital.ts'
import type { Locale } from '../../locale/locale.ts'
import type { Phrases } from '../../locale/phrases/phrases.ts'
import type { ExpertRequest } from '../../record/expert-request.ts'
import { nextState, type RequestAction } from '../../record/next-state.ts'
import { buttonRows } from '../button-rows.ts'
import type { CardButton, CardElement } from '../card.ts'
import type { TalkContext } from '../card-context.ts'
import { type Drawing, ownDrawing } from '../drawing.ts'
import { makeCard } from '../make-card.ts'
import { openDialog, press } from '../press.ts'
import type { Reply } from '../reply.ts'
import { shorten } from '../shorten.ts'
import { plainText } from '../text-element.ts'
import { answerBox } from './answer-box.ts'
import { requestHeading } from './request-words.ts'

/** Tells a requester of one request, with what they can do about it. `answer` is shown in full. */
export function requesterReply(
  says: string,
  request: ExpertRequest,
  reader: Locale,
  context: TalkContext,
  answer?: string,
): Reply {
  const drawing = ownDrawing(reader, context)
  const body: readonly CardElement[] = [
    plainText(says, drawing, { weight: 'Bolder' }),
    plainText(request.title, drawing, { isSubtle: true, spacing: 'Small' }),
    ...(answer === undefined ? [] : [answerBox(answer, drawing)]),
    ...buttonRows(requesterButtons(request, context)),
  ]
  return {
    locale: reader,
    summary: says,
    card: makeCard(reader, answer === undefined ? says : `${says} ${answer}`, body),
    markdown: [says, ...(answer === undefined ? [] : [answer])].join('\n\n'),
  }
}

/** Somebody's own requests, the newest first. */
export function requestsReply(
  requests: readonly ExpertRequest[],
  reader: Locale,
  context: TalkContext,
  says?: string,
): Reply {
  const { phrases } = context
  const drawing = ownDrawing(reader, context)
  const title = capital(phrases.commands.requests.said[0], reader)
  const heading = says ?? (requests.length === 0 ? phrases.noRequests : title)
  const body: readonly CardElement[] = [
    plainText(heading, drawing, { weight: 'Bolder' }),
    ...requests.map(
      (request): CardElement => ({
        type: 'Container',
        style: 'emphasis',
        spacing: 'Small',
        items: rowOf(request, drawing, context),
      }),
    ),
  ]
  const lines = requests.map((request) => `- ${requestHeading(request, reader, phrases)}: ${request.title}`)
  return {
    locale: reader,
    summary: heading,
    card: makeCard(reader, heading, body),
    markdown: [heading, ...lines].join('\n\n'),
  }
}

const LONGEST_ANSWER = 200 // characters in the list: four lines on a phone

const rowOf = (request: ExpertRequest, drawing: Drawing, context: TalkContext): readonly CardElement[] => [
  plainText(requestHeading(request, drawing.reader, context.phrases), drawing, {
    size: 'Small',
    isSubtle: true,
  }),
  plainText(request.title, drawing, { weight: 'Bolder', spacing: 'None' }),
  ...(request.answer === undefined
    ? []
    : [
        plainText(shorten(request.answer.replace(/\s+/g, ' '), LONGEST_ANSWER), drawing, {
          spacing: 'Small',
        }),
      ]),
  ...buttonRows(requesterButtons(request, context, true)),
]

const offered: readonly (readonly [RequestAction, (phrases: Phrases) => string])[] = [
  ['close', (phrases) => phrases.thatSolvedIt],
  ['reopen', (phrases) => phrases.reopen],
  ['withdraw', (phrases) => phrases.withdraw],
]

function requesterButtons(
  { id, version, state }: ExpertRequest,
  { phrases, channel }: TalkContext,
  isList = false,
): readonly CardButton[] {
  const possible = offered.filter(([change]) => nextState(state, change, 'requester') !== undefined)
  const of = { request: id, version }
  const list = isList ? { list: true as const } : {}
  return possible.map(([change, title]) =>
    change === 'reopen'
      ? openDialog({ svar: 'reopen-form', ...of, ...list }, channel, title(phrases))
      : press({ svar: 'change-request', ...of, change, as: 'requester', ...list }, channel, title(phrases)),
  )
}
