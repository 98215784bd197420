import type { Grade } from '../../../src/tools/evaluate/labelled-question.ts'
import type { Result } from '../../../src/tools/evaluate/result.ts'

type Parts = Partial<Result> & {
  readonly right?: Readonly<Record<string, Grade>>
  readonly language?: string
  readonly origin?: string
}

/** A result with no matches, unless they are named; `shown` is what is ranked unless it is named too. */
export function aResult({ right = {}, language = 'en', origin = 'own', ...parts }: Parts): Result {
  const relevant = new Map(Object.entries(right))
  const ranked = parts.ranked ?? []
  const question = { id: 'q', question: 'why', language, locale: undefined, relevant, origin }
  const rest = { kind: 'article', confidence: 0, shown: ranked, wholeTime: 2, searchTime: 1 } as const
  return { ...rest, question, relevant, ranked, ...parts }
}
