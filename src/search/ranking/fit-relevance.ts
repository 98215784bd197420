import { type RelevanceFeatures, relevanceFeatures } from './relevance.ts'

/** The articles that came near a question, and which of them answer. */
export interface RankedQuestion {
  readonly articles: readonly { readonly features: RelevanceFeatures; readonly isRight: boolean }[]
  /** How much it counts: generated questions are many, and like each other. */
  readonly weight: number
}

const ROUNDS = 400
const STEP = 0.02
const SHARPNESS = 10 // relevance lies within 0 and 1, so differences are small
const PULL = 0.01 // towards 0, so that few questions do not give wild weights

/** Softmax regression: the weights under which the articles that answer are likeliest to be ranked first. */
export function fitRelevance(questions: readonly RankedQuestion[]): RelevanceFeatures {
  const usable = questions.filter(({ articles }) => articles.some(({ isRight }) => isRight))
  const whole = usable.reduce((sum, { weight }) => sum + weight, 0)
  const weights = relevanceFeatures.map(() => 0)
  const [means, squares] = [weights.map(() => 0), weights.map(() => 0)]
  for (let round = 1; round <= ROUNDS; round++) {
    const slope = weights.map((weight) => 2 * PULL * weight)
    for (const question of usable) addSlope(question, weights, question.weight / whole, slope)
    // Adam: steps of about one size, whatever the slope.
    slope.forEach((rise, at) => {
      const mean = 0.9 * (means[at] ?? 0) + 0.1 * rise
      const square = 0.999 * (squares[at] ?? 0) + 0.001 * rise * rise
      means[at] = mean
      squares[at] = square
      const scaled = mean / (1 - 0.9 ** round) / (Math.sqrt(square / (1 - 0.999 ** round)) + 1e-8)
      weights[at] = (weights[at] ?? 0) - STEP * scaled
    })
  }
  return summingToOne(weights)
}

function addSlope(
  { articles }: RankedQuestion,
  weights: readonly number[],
  share: number,
  slope: number[],
): void {
  const vectors = articles.map(({ features }) => relevanceFeatures.map((name) => features[name]))
  const scores = vectors.map((vector) =>
    Math.exp(SHARPNESS * vector.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0)),
  )
  const all = sumOf(scores)
  const right = sumOf(scores.filter((_, place) => articles[place]?.isRight))
  vectors.forEach((vector, place) => {
    const score = scores[place] ?? 0
    const error = score / all - (articles[place]?.isRight ? score / right : 0)
    vector.forEach((value, at) => {
      slope[at] = (slope[at] ?? 0) + SHARPNESS * share * error * value
    })
  })
}

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0)

function summingToOne(weights: readonly number[]): RelevanceFeatures {
  const whole = sumOf(weights) || 1
  const named: Partial<Record<keyof RelevanceFeatures, number>> = {}
  relevanceFeatures.forEach((name, at) => {
    named[name] = (weights[at] ?? 0) / whole
  })
  return named as RelevanceFeatures // every name was given a number
}
