import { firstPlace, gainAtTen, mean, share } from './rank-metrics.ts'
import type { Judged } from './result.ts'

/** How well a group of answerable questions was answered, each figure 0 to 1. */
export interface Figures {
  readonly count: number
  readonly success1: number | undefined
  readonly success3: number | undefined
  readonly success10: number | undefined
  readonly reciprocalRank: number | undefined
  readonly gain10: number | undefined
  /** With related articles counted. */
  readonly related1: number | undefined
  readonly related3: number | undefined
  readonly related10: number | undefined
}

export function figuresOf(judged: readonly Judged[]): Figures {
  const right = judged.map(({ ranked, relevant }) => firstPlace(ranked, relevant, 2) ?? Infinity)
  const related = judged.map(({ ranked, relevant }) => firstPlace(ranked, relevant, 1) ?? Infinity)
  return {
    count: judged.length,
    success1: share(right, (place) => place <= 1),
    success3: share(right, (place) => place <= 3),
    success10: share(right, (place) => place <= 10),
    reciprocalRank: mean(right.map((place) => (place <= 10 ? 1 / place : 0))),
    gain10: mean(judged.map(({ ranked, relevant }) => gainAtTen(ranked, relevant))),
    related1: share(related, (place) => place <= 1),
    related3: share(related, (place) => place <= 3),
    related10: share(related, (place) => place <= 10),
  }
}
