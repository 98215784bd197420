import type { Locale } from '../../locale/locale.ts'
import type { ExpertRequest } from '../../record/expert-request.ts'
import { buttonRows } from '../button-rows.ts'
import type { CardElement } from '../card.ts'
import type { CardAction } from '../card-action.ts'
import { forAsker, ownDrawing } from '../drawing.ts'
import { makeCard } from '../make-card.ts'
import { press } from '../press.ts'
import type { Reply } from '../reply.ts'
import type { TalkContext } from '../talk-card.ts'
import { plainText } from '../text-element.ts'
import { labelled, paragraphs } from './labelled.ts'
import { longestDetails, longestReply, longestTitle, type StuckPlace } from './request-action.ts'
import { askerFacts } from './request-facts.ts'
import { requestHeading } from './request-words.ts'

export interface RequestDraft {
  /** Of the request that is made of it. */
  readonly request: string
  readonly asked?: string
  readonly stuck?: StuckPlace
  readonly title: string
  readonly details: string
  /** Titles of the articles that go along with it. */
  readonly shown: readonly string[]
  readonly lacksTitle?: true
}

/** Where a form stands: a dialog has a way out of its own, and its buttons are submitted. */
export type FormPlace = 'chat' | 'dialog'

/** What a person writes to the experts. */
export function requestForm(
  draft: RequestDraft,
  place: FormPlace,
  reader: Locale,
  context: TalkContext,
): Reply {
  const { phrases } = context
  const drawing = ownDrawing(reader, context)
  const { request, asked, stuck, title, details } = draft
  const send = {
    svar: 'send-request',
    request,
    ...(asked === undefined ? {} : { asked }),
    ...(stuck === undefined ? {} : { stuck }),
    title: '',
    details: '',
    ...forAsker(context),
  } as const
  const body: readonly CardElement[] = [
    ...(place === 'chat' ? [plainText(phrases.askExpert, drawing, { size: 'Large', weight: 'Bolder' })] : []),
    ...(draft.lacksTitle ? [plainText(phrases.requestNeedsTitle, drawing, { weight: 'Bolder' })] : []),
    {
      type: 'Input.Text',
      id: 'title',
      label: phrases.requestTitle,
      value: title,
      maxLength: longestTitle,
      isRequired: true,
      errorMessage: phrases.requestNeedsTitle,
    },
    {
      type: 'Input.Text',
      id: 'details',
      label: phrases.requestDetails,
      placeholder: phrases.requestHint,
      value: details,
      maxLength: longestDetails,
      isMultiline: true,
    },
    ...(draft.shown.length === 0
      ? []
      : [labelled(phrases.shown, draft.shown.join(' · '), drawing, { size: 'Small', isSubtle: true })]),
    ...formButtons(send, place, context),
  ]
  return {
    locale: reader,
    summary: phrases.askExpert,
    card: makeCard(reader, phrases.askExpert, body),
    markdown: phrases.askExpert,
  }
}

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
    {
      type: 'Input.Text',
      id: 'text',
      label: phrases.replyText,
      ...(draft.text === undefined ? {} : { value: draft.text }),
      maxLength: longestReply,
      isMultiline: true,
      isRequired: true,
      errorMessage: phrases.replyNeedsText,
    },
    ...formButtons(send, place, context),
  ]
  return {
    locale: reader,
    summary: `${phrases.reply}: ${request.title}`,
    card: makeCard(reader, phrases.reply, body),
    markdown: phrases.reply,
  }
}

function formButtons(send: CardAction, place: FormPlace, context: TalkContext): readonly CardElement[] {
  const { phrases, channel } = context
  if (place === 'dialog') return buttonRows([press(send, 'other', phrases.send)])
  const cancel = { svar: 'cancel', ...forAsker(context) } as const
  return buttonRows([press(send, channel, phrases.send), press(cancel, channel, phrases.cancel)])
}
