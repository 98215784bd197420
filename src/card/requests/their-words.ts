import { directionOf, toLocale } from '../../locale/locale.ts'
import type { ExpertRequest, RequestEvent } from '../../record/expert-request.ts'
import type { CardElement, Container } from '../card.ts'
import type { Drawing } from '../drawing.ts'
import { shorten } from '../shorten.ts'
import { plainText } from '../text-element.ts'
import { paragraphs } from './labelled.ts'
import type { RequestView } from './request-view.ts'
import { stateWord } from './request-words.ts'

/** In the direction of the requester's language. */
export function asWritten({ title, details, locale }: ExpertRequest, own: Drawing): Container {
  const drawing = inTheirDirection(locale, own)
  return {
    type: 'Container',
    spacing: 'Small',
    ...directionIn(own, drawing),
    items: [
      plainText(title, drawing, { style: 'heading', size: 'Medium', weight: 'Bolder' }),
      ...paragraphs(details, drawing),
    ],
  }
}

/** An expert may answer in any language; most write the requester's. */
export function lastAnswer({ answer, locale }: ExpertRequest, own: Drawing): readonly CardElement[] {
  if (answer === undefined) return []
  const drawing = inTheirDirection(locale, own)
  return [box(paragraphs(shorten(answer, LONGEST_TEXT), drawing), drawing, own)]
}

/** Why the requester is not content with the answer, until it is answered again or closed. */
export function reasonToReopen({ request, history }: RequestView, own: Drawing): readonly CardElement[] {
  const reason = reasonIn(history)
  if (!reason) return []
  const drawing = inTheirDirection(request.locale, own)
  const label = plainText(stateWord('reopened', own.phrases), drawing, { size: 'Small', weight: 'Bolder' })
  return [box([label, ...paragraphs(shorten(reason, LONGEST_TEXT), drawing)], drawing, own)]
}

/** Below the line of its event. */
export function noteOf(
  { action, note }: RequestEvent,
  { locale }: ExpertRequest,
  own: Drawing,
): readonly CardElement[] {
  if (action !== 'reopen' || !note) return []
  const drawing = inTheirDirection(locale, own)
  const line = shorten(note.replace(/\s+/g, ' '), LONGEST_NOTE)
  return [
    {
      type: 'Container',
      spacing: 'None',
      ...directionIn(own, drawing),
      items: [plainText(line, drawing, { isSubtle: true })],
    },
  ]
}

const LONGEST_TEXT = 600 // characters: the whole of an answer has gone to the requester
const LONGEST_NOTE = 200 // characters: there may be several

/** Who takes a request, or gives it back, leaves it to be answered. */
function reasonIn(history: readonly RequestEvent[]): string | undefined {
  const last = history.findLast(({ action }) => action !== 'assign' && action !== 'release')
  return last?.action === 'reopen' ? last.note : undefined
}

const box = (items: readonly CardElement[], drawing: Drawing, own: Drawing): Container => ({
  type: 'Container',
  style: 'emphasis',
  spacing: 'Medium',
  ...directionIn(own, drawing),
  items,
})

function inTheirDirection(tag: string, own: Drawing): Drawing {
  const locale = toLocale(tag)
  return { ...own, isRightToLeft: locale !== undefined && directionOf(locale) === 'rtl' }
}

const directionIn = (own: Drawing, inner: Drawing) =>
  own.isRightToLeft === inner.isRightToLeft ? {} : { rtl: inner.isRightToLeft }
