import { firstPlace } from './rank-metrics.ts'
import type { Result } from './result.ts'

/** A question whose first article is not right, with what was found before it; undefined where it is right. */
export function missLine({ question, ranked, relevant, kind, confidence }: Result): string | undefined {
  const place = firstPlace(ranked, relevant, 2)
  const isFine = relevant.size === 0 ? kind !== 'article' : place === 1
  if (isFine) return undefined
  const first = ranked.slice(0, 3).map((id) => `${id}${relevant.get(id) === 1 ? ' (related)' : ''}`)
  const where =
    relevant.size === 0 ? 'no article answers' : place === undefined ? 'not found' : `place ${place}`
  return `${question.id} [${question.language}] ${question.question}\n  ${where}, ${kind} at ${confidence.toFixed(2)}: ${first.join(', ')}`
}
