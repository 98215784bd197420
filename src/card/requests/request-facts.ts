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
  const { requester, locale, title, question, vote, assignee } = request
  const facts: readonly (readonly [string, string | undefined])[] = [
    [phrases.from, requester.name],
    [phrases.language, languageIn(locale, drawing)],
    [phrases.question, question === title ? undefined : question],
    [phrases.shown, shown.join(' · ')],
    [phrases.vote, voteWord(vote, phrases)],
    [phrases.assignedTo, assignee?.name],
  ]
  return facts.flatMap(([label, text]) =>
    text === undefined || text === '' ? [] : [labelled(label, text, drawing)],
  )
}

function languageIn(tag: string, { reader }: Drawing): string | undefined {
  const locale = toLocale(tag)
  return locale && languageName(locale, reader)
}

function voteWord(vote: ExpertRequest['vote'], phrases: Phrases): string | undefined {
  if (vote === undefined) return undefined
  return `${phrases.didThisHelp} ${vote === 'up' ? phrases.itHelped : phrases.itDidNotHelp}`
}
