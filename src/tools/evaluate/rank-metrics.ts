import type { ArticleId } from '../../article/article.ts'
import type { Grade } from './labelled-question.ts'

export type Grades = ReadonlyMap<ArticleId, Grade>

/** The place of the first article of at least that grade, from one; undefined where none was found. */
export function firstPlace(ranked: readonly ArticleId[], grades: Grades, least: Grade): number | undefined {
  const place = ranked.findIndex((id) => (grades.get(id) ?? 0) >= least)
  return place < 0 ? undefined : place + 1
}

const DEPTH = 10 // nobody reads further

/** Discounted gain over the best that was possible, the grade being the gain, as trec_eval counts. */
export function gainAtTen(ranked: readonly ArticleId[], grades: Grades): number {
  const best = discounted([...grades.values()].sort((one, other) => other - one))
  return best === 0 ? 0 : discounted(ranked.map((id) => grades.get(id) ?? 0)) / best
}

const discounted = (gains: readonly number[]): number =>
  sum(gains.slice(0, DEPTH).map((gain, index) => gain / Math.log2(index + 2)))

export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

/** Undefined for no values: a mean of nothing is no figure. */
export const mean = (values: readonly number[]): number | undefined =>
  values.length === 0 ? undefined : sum(values) / values.length

/** The share of the values that are so. */
export const share = <Value>(values: readonly Value[], isSo: (value: Value) => boolean): number | undefined =>
  mean(values.map((value) => (isSo(value) ? 1 : 0)))
