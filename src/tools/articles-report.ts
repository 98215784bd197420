import type { KnowledgeBase, Problem } from '../article/article.ts'
import type { RepairedEdition } from './block-problems.ts'

/** What `check-articles` says: a line for each problem, then a summary. */
export interface ArticlesReport {
  readonly problems: readonly Problem[]
  readonly summary: readonly string[]
  readonly hasErrors: boolean
}

export function articlesReport(
  { articles, locales, leftOut }: KnowledgeBase,
  problems: readonly Problem[],
  repaired: readonly RepairedEdition[],
): ArticlesReport {
  const errors = problems.filter(({ severity }) => severity === 'error')
  const editions = [...articles.values()].flatMap((article) => [...article.editions.values()])
  const repairs = repaired.flatMap((edition) => edition.repairs)
  const stale = editions.filter(({ isStale }) => isStale)
  return {
    problems,
    hasErrors: errors.length > 0,
    summary: [
      `Problems: ${problems.length}`,
      ...countBy(problems, ({ severity, kind }) => `${severity} ${kind}`),
      `Articles: ${articles.size}`,
      `Editions: ${editions.length}`,
      ...countBy(editions, ({ origin }) => origin),
      `Editions of an English text that is not the newest: ${stale.length}`,
      ...countBy(stale, ({ locale }) => locale),
      `Locales: ${locales.length}`,
      ...countBy(editions, ({ locale }) => locale),
      `Repaired: ${repairs.length}`,
      ...countBy(repairs, ({ kind }) => kind),
      `Left out: ${leftOut.length}`,
      ...countBy(leftOut, ({ reason }) => reason),
    ],
  }
}

function countBy<Value>(values: readonly Value[], nameOf: (value: Value) => string): readonly string[] {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(nameOf(value), (counts.get(nameOf(value)) ?? 0) + 1)
  return [...counts].sort(([, one], [, other]) => other - one).map(([name, count]) => `  ${count} ${name}`)
}
