import type { AdaptiveCard } from '../../src/card/card.ts'

/** A button: its title, and what it sends. A row that can be pressed has its first text for a title. */
export interface CardPress {
  readonly type: 'Action.Execute' | 'Action.Submit'
  readonly title: string
  readonly data: object
}

/** The buttons of a card, in their order. */
export const pressesOf = (card: AdaptiveCard | undefined): readonly CardPress[] => all(card)

interface Node {
  readonly type?: string
  readonly title?: string
  readonly data?: object
  readonly selectAction?: object
}

function all(value: unknown): readonly CardPress[] {
  if (Array.isArray(value)) return value.flatMap(all)
  if (typeof value !== 'object' || value === null) return []
  const { type, title, data, selectAction, ...rest } = value as Node
  if ((type === 'Action.Execute' || type === 'Action.Submit') && data !== undefined)
    return [{ type, title: title ?? '', data }]
  const row = selectAction === undefined ? [] : all({ title: firstText(rest), ...selectAction })
  return [...row, ...Object.values(rest).flatMap(all)]
}

function firstText(value: unknown): string {
  if (Array.isArray(value)) return value.map(firstText).find((text) => text !== '') ?? ''
  if (typeof value !== 'object' || value === null) return ''
  const { text, ...rest } = value as { text?: string }
  return text ?? firstText(Object.values(rest))
}

export const titlesOf = (card: AdaptiveCard | undefined): readonly string[] =>
  pressesOf(card).map(({ title }) => title)

/** The button with this title. */
export function pressOn(card: AdaptiveCard | undefined, title: string): CardPress {
  const found = pressesOf(card).find((button) => button.title === title)
  if (found === undefined)
    throw new Error(`Button \`${title}\` is missing, expected one of ${titlesOf(card).join(', ')}`)
  return found
}

/** What the button with this title sends. */
export const dataOf = (card: AdaptiveCard | undefined, title: string): object => pressOn(card, title).data
