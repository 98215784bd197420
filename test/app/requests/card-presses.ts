import type { AdaptiveCard } from '../../../src/card/card.ts'

/** A button: its title, and what it sends. */
export interface CardData {
  readonly title: string
  readonly data: object
}

/** The buttons of a card, in their order. */
export const pressesOf = (card: AdaptiveCard | undefined): readonly CardData[] => all(card)

function all(value: unknown): readonly CardData[] {
  if (Array.isArray(value)) return value.flatMap(all)
  if (typeof value !== 'object' || value === null) return []
  const { type, title, data, ...rest } = value as { type?: string; title?: string; data?: object }
  if ((type === 'Action.Execute' || type === 'Action.Submit') && data !== undefined)
    return [{ title: title ?? '', data }]
  return Object.values(rest).flatMap(all)
}

export const titlesOf = (card: AdaptiveCard | undefined): readonly string[] =>
  pressesOf(card).map(({ title }) => title)

/** What the button with this title sends. */
export function dataOf(card: AdaptiveCard | undefined, title: string): object {
  const found = pressesOf(card).find((button) => button.title === title)
  if (found === undefined)
    throw new Error(`Button \`${title}\` is missing, expected one of ${titlesOf(card).join(', ')}`)
  return found.data
}
