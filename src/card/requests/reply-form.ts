import type { Locale } from '../../locale/locale.ts'
import type { Phrases } from '../../locale/phrases/phrases.ts'
import type { ExpertRequest } from '../../record/expert-request.ts'
import type { CardElement, TextInput } from '../card.ts'
import type { TalkContext } from '../card-context.ts'
import { forAsker, ownDrawing } from '../drawing.ts'
import { makeCard } from '../make-card.ts'
import type { Reply } from '../reply.ts'
import { plainText } from '../text-element.ts'
import { type FormPlace, formButtons } from './form-buttons.ts'
import { paragraphs } from './labelled.ts'
import { longestReply } from './request-action.ts'
import { askerFacts } from './request-facts.ts'
import { requestHeading } from './request-words.ts'

export interface ReplyDraft {
  readonly request: ExpertRequest
  readonly text?: string
  readonly lacksText?: true
  /** Somebody was faster while it was written. */
  readonly hasChanged?: true
}

/** What an expert answers. */
export function replyForm(draft: ReplyDraft, place: FormPlace, reader: Locale, context: TalkContext): Reply {
  const { phrases } = context
  const drawing = ownDrawing(reader, context)
  const { request } = draft
  const send = {
    svar: 'change-request',
    request: request.id,
    version: request.version,
    change: 'answer',
    as: 'expert',
    ...forAsker(context),
  } as const
  const body: readonly CardElement[] = [
    plainText(requestHeading(request, reader, phrases), drawing, { size: 'Small', isSubtle: true }),
    plainText(request.title, drawing, { weight: 'Bolder', spacing: 'Small' }),
    ...paragraphs(request.details, drawing),
    ...askerFacts(request, drawing),
    ...(draft.hasChanged ? [plainText(phrases.hasChanged, drawing, { weight: 'Bolder' })] : []),
    ...(draft.lacksText ? [plainText(phrases.replyNeedsText, drawing, { weight: 'Bolder' })] : []),
    textField(draft.text, phrases),
    ...formButtons(send, place, context),
  ]
  return {
    locale: reader,
    summary: `${phrases.reply}: ${request.title}`,
    card: makeCard(reader, phrases.reply, body),
    markdown: phrases.reply,
  }
}

const textField = (text: string | undefined, phrases: Phrases): TextInput => ({
  type: 'Input.Text',
  id: 'text',
  label: phrases.replyText,
  ...(text === undefined ? {} : { value: text }),
  maxLength: longestReply,
  isMultiline: true,
  isRequired: true,
  errorMessage: phrases.replyNeedsText,
})
