import { mean, sum } from './rank-metrics.ts'

/** What was said of an answer, 0 to 1, and whether it was right. */
export interface Claim {
  readonly confidence: number
  readonly isRight: boolean
}

/** The claims of one range of confidence: calibrated where `confidence` and `right` are equal. */
export interface ReliabilityRow {
  /** Confidence from here to a tenth above. */
  readonly from: number
  readonly count: number
  readonly confidence: number
  /** The share that was right. */
  readonly right: number
}

const BINS = 10

export function reliabilityOf(claims: readonly Claim[]): readonly ReliabilityRow[] {
  return Array.from({ length: BINS }, (_, bin): ReliabilityRow => {
    const inside = claims.filter(({ confidence }) => binOf(confidence) === bin)
    return {
      from: bin / BINS,
      count: inside.length,
      confidence: mean(inside.map(({ confidence }) => confidence)) ?? 0,
      right: mean(inside.map(({ isRight }) => (isRight ? 1 : 0))) ?? 0,
    }
  }).filter(({ count }) => count > 0)
}

const binOf = (confidence: number): number => Math.min(BINS - 1, Math.floor(confidence * BINS))

/** How far confidence and truth are apart, over all claims. */
export function calibrationError(rows: readonly ReliabilityRow[]): number | undefined {
  const total = sum(rows.map(({ count }) => count))
  if (total === 0) return undefined
  return sum(rows.map(({ count, confidence, right }) => (count / total) * Math.abs(confidence - right)))
}
