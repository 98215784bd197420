import {
  type ConfidenceFeatures,
  type ConfidenceWeights,
  confidenceFeatures,
  confidenceOf,
} from './confidence.ts'

/** What was found for a question, and whether the first article was right. */
export interface Judged {
  readonly features: ConfidenceFeatures
  readonly isRight: boolean
}

const ROUNDS = 20_000
const STEP = 0.5
const PULL = 0.001 // towards 0, so that few questions do not give wild weights

/** Logistic regression by plain gradient descent: the weights under which what happened is likeliest. */
export function fitConfidence(judged: readonly Judged[]): ConfidenceWeights {
  let weights = zero
  for (let round = 0; round < ROUNDS; round++) {
    const slope = slopeAt(weights, judged)
    weights = join(
      weights,
      slope,
      (weight, rise, name) => weight - STEP * (rise + (name === 'bias' ? 0 : PULL * weight)),
    )
  }
  return weights
}

const names = [...confidenceFeatures, 'bias'] as const
const zero: ConfidenceWeights = {
  relevance: 0,
  covered: 0,
  known: 0,
  titleLetters: 0,
  meaning: 0,
  length: 0,
  bias: 0,
}

function slopeAt(weights: ConfidenceWeights, judged: readonly Judged[]): ConfidenceWeights {
  let slope = zero
  for (const { features, isRight } of judged) {
    const error = (confidenceOf(features, weights) - (isRight ? 1 : 0)) / judged.length
    slope = join(slope, { ...features, bias: 1 }, (sum, feature) => sum + error * feature)
  }
  return slope
}

type Name = (typeof names)[number]

function join(
  one: ConfidenceWeights,
  other: ConfidenceWeights,
  combine: (one: number, other: number, name: Name) => number,
): ConfidenceWeights {
  const joined = { ...zero }
  for (const name of names) joined[name] = combine(one[name], other[name], name)
  return joined
}
