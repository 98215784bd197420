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

/** What is known of the article ranked first, and of the question. */
export interface Known extends Pick<Evidence, 'titleLetters' | 'meaning'> {
  readonly relevance: number
  /** The share of the question that the article mentions. */
  readonly covered: number
  /** The share of the question that some article or other mentions. */
  readonly known: number
  readonly wordCount: number
}

export const featuresOf = ({ wordCount, ...known }: Known): ConfidenceFeatures => ({
  ...known,
  length: Math.log1p(wordCount) / Math.log1p(LONG), // of a long complaint even the right article says little
})

/** The probability that an article with these features answers. */
export function confidenceOf(features: ConfidenceFeatures, weights: ConfidenceWeights): number {
  const odds = confidenceFeatures.reduce((sum, name) => sum + weights[name] * features[name], weights.bias)
  return 1 / (1 + Math.exp(-odds))
}
