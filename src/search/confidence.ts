import type { Evidence } from './evidence.ts'

/** What says whether the article ranked first answers, each about 0 to 1. */
export const confidenceFeatures = [
  'relevance',
  'covered',
  'known',
  'titleLetters',
  'meaning',
  'length',
] as const
export type ConfidenceFeatures = Readonly<Record<(typeof confidenceFeatures)[number], number>>

/** What a feature adds to the logarithm of the odds; `bias` is what they are without any. */
export type ConfidenceWeights = ConfidenceFeatures & { readonly bias: number }

const LONG = 32 // words, as many as are read of a question

export const featuresOf = (
  { titleLetters, meaning }: Evidence,
  covered: number,
  relevance: number,
  known: number,
  wordCount: number,
): ConfidenceFeatures => ({
  relevance,
  covered,
  known,
  titleLetters,
  meaning,
  length: Math.log1p(wordCount) / Math.log1p(LONG), // of a long complaint even the right article says little
})

/** The probability that an article with these features answers. */
export function confidenceOf(features: ConfidenceFeatures, weights: ConfidenceWeights): number {
  const odds = confidenceFeatures.reduce((sum, name) => sum + weights[name] * features[name], weights.bias)
  return 1 / (1 + Math.exp(-odds))
}
