import { type ConfidenceFeatures, type ConfidenceWeights, confidenceFeatures } from './confidence.ts'

/** What was found for a question, and whether the first article was right. */
export interface Judged {
  readonly features: ConfidenceFeatures
  readonly isRight: boolean
  /** How much it counts. */
  readonly weight: number
}

const ROUNDS = 20_000
const STEP = 0.5
const PULL = 0.001 // towards 0, so that few questions do not give wild weights

/** Logistic regression by plain gradient descent: the weights under which what happened is likeliest. */
export function fitConfidence(judged: readonly Judged[]): ConfidenceWeights {
  const whole = judged.reduce((sum, { weight }) => sum + weight, 0)
  const cases = judged.map(({ features, isRight, weight }) => ({
    values: [...confidenceFeatures.map((name) => features[name]), 1], // the last is the bias
    right: isRight ? 1 : 0,
    share: weight / whole,
  }))
  const weights = [...confidenceFeatures.map(() => 0), 0]
  for (let round = 0; round < ROUNDS; round++) {
    const slope = weights.map((weight, at) => (at === weights.length - 1 ? 0 : PULL * weight))
    for (const { values, right, share } of cases) {
      let odds = 0
      for (let at = 0; at < values.length; at++) odds += (values[at] ?? 0) * (weights[at] ?? 0)
      const error = share * (1 / (1 + Math.exp(-odds)) - right)
      for (let at = 0; at < values.length; at++) slope[at] = (slope[at] ?? 0) + error * (values[at] ?? 0)
    }
    for (let at = 0; at < weights.length; at++) weights[at] = (weights[at] ?? 0) - STEP * (slope[at] ?? 0)
  }
  const named = confidenceFeatures.map((name, at) => [name, weights[at] ?? 0] as const)
  return Object.fromEntries([...named, ['bias', weights.at(-1) ?? 0]]) as ConfidenceWeights // every name was given one
}
