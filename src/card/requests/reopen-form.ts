import type { Locale } from '../../locale/locale.ts'
import type { Phrases } from '../../locale/phrases/phrases.ts'
import type { ExpertRequest } from '../../record/expert-request.ts'
import type { CardElement, TextInput } from '../card.ts'
import type { CardAction } from '../card-action.ts'
import type { TalkContext } from '../card-context.ts'
import { type Drawing, forAsker, ownDrawing } from '../drawing.ts'
import { makeCard } from '../make-card.ts'
import type { Reply } from '../reply.ts'
import { plainText } from '../text-element.ts'
import { answerBox } from './answer-box.ts'
import { type FormPlace, formButtons } from './form-buttons.ts'
import { longestReply } from './request-action.ts'
import { requestHeading } from './request-words.ts'

export interface ReopenDraft {
  readonly request: ExpertRequest
  readonly text?: string
  /** Pressed in the list of one's own requests. */
  readonly list?: true
  /** Somebody was faster while it was written. */
  readonly hasChanged?: true
}

/** Why a requester is not content with the answer; they need not say. */
export function reopenForm(
  draft: ReopenDraft,
  place: FormPlace,
  reader: Locale,
  context: TalkContext,
): Reply {
  const { phrases } = context
  const { request, text, hasChanged } = draft
  const drawing = ownDrawing(reader, context)
  const body: readonly CardElement[] = [
    ...(place === 'chat' ? [plainText(phrases.reopen, drawing, { size: 'Large', weight: 'Bolder' })] : []),
    plainText(requestHeading(request, reader, phrases), drawing, { size: 'Small', isSubtle: true }),
    plainText(request.title, drawing, { weight: 'Bolder', spacing: 'Small' }),
    ...shortAnswer(request, drawing),
    ...(hasChanged ? [plainText(phrases.hasChanged, drawing, { weight: 'Bolder' })] : []),
    reasonField(text, phrases),
    ...formButtons(sendReason(draft, context), place, context),
  ]
  return {
    locale: reader,
    summary: `${phrases.reopen}: ${request.title}`,
    card: makeCard(reader, phrases.reopen, body),
    markdown: phrases.reopen,
  }
}

const SHORT_ANSWER = 200 // characters: a longer one leaves no room for the field on a phone

const shortAnswer = ({ answer }: ExpertRequest, drawing: Drawing): readonly CardElement[] =>
  answer === undefined || answer.length > SHORT_ANSWER ? [] : [answerBox(answer, drawing)]

const reasonField = (text: string | undefined, phrases: Phrases): TextInput => ({
  type: 'Input.Text',
  id: 'text',
  label: phrases.requestDetails,
  placeholder: phrases.requestHint,
  ...(text === undefined ? {} : { value: text }),
  maxLength: longestReply,
  isMultiline: true,
})

/** What is written into the field arrives in the place of the empty text. */
const sendReason = ({ request, list }: ReopenDraft, context: TalkContext): CardAction => ({
  svar: 'change-request',
  request: request.id,
  version: request.version,
  change: 'reopen',
  as: 'requester',
  text: '',
  ...(list ? { list } : {}),
  ...forAsker(context),
})
