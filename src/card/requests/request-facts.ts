import { toLocale } from '../../locale/locale.ts'
import type { Phrases } from '../../locale/phrases/phrases.ts'
import type { ExpertRequest } from '../../record/expert-request.ts'
import type { CardElement } from '../card.ts'
import type { Drawing } from '../drawing.ts'
import { languageName } from '../language-notice.ts'
import { labelled } from './labelled.ts'
import type { RequestView } from './request-view.ts'

/** Who asks, and what happened before they did. */
export function factsOf(
  { request, shown }: Pick<RequestView, 'request' | 'shown'>,
  drawing: Drawing,
): readonly CardElement[] {
  const { phrases } = drawing
  const { vote, assignee } = request
  return [
    ...askerFacts(request, drawing),
    ...drawFacts(
      [
        [phrases.shown, shown.join(' · ')],
        [phrases.vote, voteWord(vote, phrases)],
        [phrases.assignedTo, assignee?.name],
      ],
      drawing,
    ),
  ]
}

/** Who asks, in which language, and what they had asked before. */
export function askerFacts(
  { requester, locale, title, question }: ExpertRequest,
  drawing: Drawing,
): readonly CardElement[] {
  const { phrases } = drawing
  return drawFacts(
    [
      [phrases.from, requester.name],
      [phrases.language, languageIn(locale, drawing)],
      [phrases.question, question === title ? undefined : question],
    ],
    drawing,
  )
}

const drawFacts = (
  facts: readonly (readonly [string, string | undefined])[],
  drawing: Drawing,
): readonly CardElement[] =>
  facts.flatMap(([label, text]) =>
    text === undefined || text === '' ? [] : [labelled(label, text, drawing)],
  )

function languageIn(tag: string, { reader }: Drawing): string | undefined {
  const locale = toLocale(tag)
  return locale && languageName(locale, reader)
}

function voteWord(vote: ExpertRequest['vote'], phrases: Phrases): string | undefined {
  if (vote === undefined) return undefined
  return `${phrases.didThisHelp} ${vote === 'up' ? phrases.itHelped : phrases.itDidNotHelp}`
}
