import type { Locale } from '../../locale/locale.ts'
import type { Phrases } from '../../locale/phrases/phrases.ts'
import type { CardElement, TextInput } from '../card.ts'
import type { CardAction } from '../card-action.ts'
import type { TalkContext } from '../card-context.ts'
import { forAsker, ownDrawing } from '../drawing.ts'
import { makeCard } from '../make-card.ts'
import type { Reply } from '../reply.ts'
import { plainText } from '../text-element.ts'
import { type FormPlace, formButtons } from './form-buttons.ts'
import { labelled } from './labelled.ts'
import { longestDetails, longestTitle, type StuckPlace } from './request-action.ts'

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

/** What a person writes to the experts. */
export function requestForm(
  draft: RequestDraft,
  place: FormPlace,
  reader: Locale,
  context: TalkContext,
): Reply {
  const { phrases } = context
  const { title, details, shown, lacksTitle } = draft
  const drawing = ownDrawing(reader, context)
  const body: readonly CardElement[] = [
    ...(place === 'chat' ? [plainText(phrases.askExpert, drawing, { size: 'Large', weight: 'Bolder' })] : []),
    ...(lacksTitle ? [plainText(phrases.requestNeedsTitle, drawing, { weight: 'Bolder' })] : []),
    titleField(title, phrases),
    detailsField(details, phrases),
    ...(shown.length === 0
      ? []
      : [labelled(phrases.shown, shown.join(' · '), drawing, { size: 'Small', isSubtle: true })]),
    ...formButtons(sendRequest(draft, context), place, context),
  ]
  return {
    locale: reader,
    summary: phrases.askExpert,
    card: makeCard(reader, phrases.askExpert, body),
    markdown: phrases.askExpert,
  }
}

const titleField = (title: string, phrases: Phrases): TextInput => ({
  type: 'Input.Text',
  id: 'title',
  label: phrases.requestTitle,
  value: title,
  maxLength: longestTitle,
  isRequired: true,
  errorMessage: phrases.requestNeedsTitle,
})

const detailsField = (details: string, phrases: Phrases): TextInput => ({
  type: 'Input.Text',
  id: 'details',
  label: phrases.requestDetails,
  placeholder: phrases.requestHint,
  value: details,
  maxLength: longestDetails,
  isMultiline: true,
})

/** What is written into the fields arrives in the place of the empty texts. */
const sendRequest = ({ request, asked, stuck }: RequestDraft, context: TalkContext): CardAction => ({
  svar: 'send-request',
  request,
  ...(asked === undefined ? {} : { asked }),
  ...(stuck === undefined ? {} : { stuck }),
  title: '',
  details: '',
  ...forAsker(context),
})
