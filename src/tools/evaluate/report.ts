import { areaUnderCurve } from './area-under-curve.ts'
import { calibrationError, type ReliabilityRow, reliabilityOf } from './calibration.ts'
import { type Figures, figuresOf } from './figures.ts'
import { type Outcomes, outcomesOf } from './outcomes.ts'
import { type Latency, latencyOf } from './percentile.ts'
import { isAnswerable, type Result } from './result.ts'

/** Everything that is measured of one set of questions. Programs read this, so its names and meanings stay. */
export interface Report {
  readonly all: Figures
  readonly byLanguage: Readonly<Record<string, Figures>>
  readonly byOrigin: Readonly<Record<string, Figures>>
  readonly unanswerable: number
  /** Of the confidence: answerable questions against those that no article answers. */
  readonly areaUnderCurve: number | undefined
  readonly outcomes: Outcomes
  readonly calibrationError: number | undefined
  readonly reliability: readonly ReliabilityRow[]
  /** Milliseconds. */
  readonly wholeTime: Latency
  readonly searchTime: Latency
}

export function reportOf(results: readonly Result[]): Report {
  const answerable = results.filter(isAnswerable)
  const others = results.filter((result) => !isAnswerable(result))
  const reliability = reliabilityOf(results.map(claimOf))
  return {
    all: figuresOf(answerable),
    byLanguage: figuresBy(answerable, ({ question }) => question.language),
    byOrigin: figuresBy(answerable, ({ question }) => question.origin),
    unanswerable: others.length,
    areaUnderCurve: areaUnderCurve(answerable.map(confidenceOf), others.map(confidenceOf)),
    outcomes: outcomesOf(results),
    calibrationError: calibrationError(reliability),
    reliability,
    wholeTime: latencyOf(results.map(({ wholeTime }) => wholeTime)),
    searchTime: latencyOf(results.map(({ searchTime }) => searchTime)),
  }
}

const confidenceOf = ({ confidence }: Result): number => confidence

const claimOf = ({ confidence, ranked: [first], relevant }: Result) => ({
  confidence,
  isRight: first !== undefined && relevant.get(first) === 2,
})

function figuresBy(
  results: readonly Result[],
  groupOf: (result: Result) => string,
): Readonly<Record<string, Figures>> {
  const groups = [...new Set(results.map(groupOf))].sort()
  return Object.fromEntries(
    groups.map((group) => [group, figuresOf(results.filter((result) => groupOf(result) === group))]),
  )
}
