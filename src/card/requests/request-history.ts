import type { Phrases } from '../../locale/phrases/phrases.ts'
import type { ExpertRequest, RequestEvent } from '../../record/expert-request.ts'
import type { CardButton, CardElement } from '../card.ts'
import type { Drawing } from '../drawing.ts'
import { plainText } from '../text-element.ts'
import type { RequestView } from './request-view.ts'
import { stateWord } from './request-words.ts'
import { noteOf } from './their-words.ts'

type Told = Pick<RequestView, 'history' | 'request'>

const MOST_EVENTS = 8 // the newest; a request that goes to and fro more often is settled elsewhere

/** Folded away, with the times as each reader's own clock and calendar say them. */
export function historyOf({ history, request }: Told, drawing: Drawing): readonly CardElement[] {
  if (history.length < 2) return []
  return [
    {
      type: 'Container',
      id: historyId(request.id),
      isVisible: false,
      spacing: 'Medium',
      separator: true,
      items: history.slice(-MOST_EVENTS).flatMap((event) => eventLines(event, request, drawing)),
    },
  ]
}

const eventLines = (
  event: RequestEvent,
  request: ExpertRequest,
  drawing: Drawing,
): readonly CardElement[] => [
  {
    type: 'TextBlock',
    text: `{{DATE(${iso(event.at)},SHORT)}} {{TIME(${iso(event.at)})}}`,
    wrap: true,
    size: 'Small',
    isSubtle: true,
    spacing: 'Small',
  },
  plainText(
    [stateWord(event.state, drawing.phrases), event.actor.name].filter((part) => part !== '').join(' · '),
    drawing,
    { spacing: 'None' },
  ),
  ...noteOf(event, request, drawing),
]

// Without fractions: Adaptive Cards know no others.
const iso = (at: number): string => new Date(at).toISOString().replace(/\.\d+Z$/, 'Z')

const historyId = (request: string): string => `history-${request}`

/** Unfolds it. */
export const historyButton = ({ history, request }: Told, phrases: Phrases): readonly CardButton[] =>
  history.length < 2
    ? []
    : [
        {
          type: 'Action.ToggleVisibility',
          title: phrases.history,
          targetElements: [historyId(request.id)],
        },
      ]
