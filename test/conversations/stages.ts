import type { Activity } from 'botbuilder'
import { stringify } from 'yaml'
import type { Answered } from '../../src/answer/answer-question.ts'
import type { AdaptiveCard } from '../../src/card/card.ts'
import { readActivity } from '../../src/teams/incoming.ts'
import { drawText } from './draw-text.ts'
import type { Row } from './kept-rows.ts'
import type { InvokeAnswer } from './read-answer.ts'
import type { Sent } from './read-sent.ts'

/** What one step of a conversation was, all the way through. */
export interface PlayedStep {
  readonly says: string
  readonly posted: readonly Partial<Activity>[]
  readonly searched: readonly Answered[]
  readonly answers: readonly InvokeAnswer[]
  readonly sent: readonly Sent[]
  readonly kept: Readonly<Record<string, readonly (Row | string)[]>>
}

/** The golden files of a conversation, in the order of the way from an activity to what is kept. */
export const stages: Readonly<Record<string, (step: PlayedStep) => unknown>> = {
  '1-activity': ({ posted }) => posted,
  '2-incoming': ({ posted }) => posted.map((activity) => readActivity(activity as Activity)),
  '3-question': ({ searched }) => searched.map(({ question }) => question),
  '4-matches': ({ searched }) => searched.map(({ matches }) => matches.slice(0, MOST_MATCHES)),
  '5-answer': ({ searched }) => searched.map(({ answer }) => answer),
  '6-sent': ({ answers, sent }) => [...answers.flatMap(answered), ...inOrder(sent).map(message)],
  '7-kept': ({ kept }) => kept,
}

const MOST_MATCHES = 4

/** One golden file: what a stage gave at each step that it had something to do in. */
export function stageFile(stage: (step: PlayedStep) => unknown, steps: readonly PlayedStep[]): string {
  const told = steps.flatMap((step) => {
    const gave = brief(stage(step))
    return isEmpty(gave) ? [] : [{ step: step.says, gave }]
  })
  return stringify(told, { lineWidth: 0, blockQuote: 'literal', aliasDuplicateObjects: false })
}

const isEmpty = (value: unknown): boolean =>
  value === undefined || (typeof value === 'object' && value !== null && Object.keys(value).length === 0)

/** As a reader wants it: editions by their names, times as dates, probabilities in tenths. */
function brief(value: unknown): unknown {
  if (typeof value === 'number') return briefNumber(value)
  if (value instanceof Date) return value.toISOString()
  if (Array.isArray(value)) return value.map(brief)
  if (typeof value !== 'object' || value === null) return value
  if ('edition' in value) return editionName(value as Shown)
  const entries = Object.entries(value).filter(
    ([, each]) => each !== undefined && each !== null && each !== '' && !isEmptyList(each),
  )
  return Object.fromEntries(entries.map(([name, each]) => [name, brief(each)]))
}

const isEmptyList = (value: unknown): boolean => Array.isArray(value) && value.length === 0

const EARLIEST_MS = Date.UTC(2020, 0)

const briefNumber = (value: number): unknown =>
  value > EARLIEST_MS ? new Date(value).toISOString() : Math.round(value * 10) / 10

interface Shown {
  readonly edition: { readonly id: string; readonly locale: string }
  readonly wanted: string
  readonly fallback: string
}

const editionName = ({ edition, wanted, fallback }: Shown): string =>
  `${edition.id} in ${edition.locale}${fallback === 'none' ? '' : `, not in ${wanted} (${fallback})`}`

function answered(answer: InvokeAnswer): readonly object[] {
  switch (answer.kind) {
    case 'in place':
      return [{ answered: 'in place', card: drawn(answer.card) }]
    case 'dialog':
      return [{ answered: 'dialog', title: answer.title, card: drawn(answer.card) }]
    case 'word':
      return [{ answered: 'word', text: answer.text }]
    case 'finds':
      return [{ answered: 'finds', finds: answer.finds.map(({ title, line }) => `${title} | ${line}`) }]
    case 'nothing':
      return []
  }
}

// Of the probability, which each new fit of the search changes a little, the tenths in the other files are enough.
const drawn = (card: AdaptiveCard): string => drawText(card).join('\n').replace(percentage, '…')

const percentage = /[\d٠-٩]+(?=\s?[%٪])/gu

/** What goes out at once goes out in any order. */
const inOrder = (sent: readonly Sent[]): readonly Sent[] =>
  sent.toSorted((one, other) => one.to.localeCompare(other.to))

function message({ id, to, isChange, activity, card }: Sent): object {
  const { locale, summary, text, entities, channelData } = activity
  const named = isChange ? { to, changes: id } : { to, id }
  return { ...named, locale, summary, text, entities, channelData, card: card && drawn(card) }
}
