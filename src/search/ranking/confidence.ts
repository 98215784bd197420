import type { Evidence } from './evidence.ts'

/** What says whether an article answers, each about 0 to 1. */
export const confidenceFeatures = [
  'relevance',
  'covered',
  'known',
  'titleLetters',
  'meaning',
  'length',
  'titleMass',
  'titleCoverage',
  'unsaid',
  'foreign',
] as const
export type ConfidenceFeatures = Readonly<Record<(typeof confidenceFeatures)[number], number>>

/** What a feature adds to the logarithm of the odds; `bias` is what they are without any. */
export type ConfidenceWeights = ConfidenceFeatures & { readonly bias: number }

const LONG = 32 // words, as many as are read of a question

/** What is known of the article, and of the question. */
export interface Known extends Pick<Evidence, 'titleLetters' | 'meaning' | 'titleMass' | 'titleCoverage'> {
  readonly relevance: number
  /** The share of the question that is the weightiest word which the article does not mention. */
  readonly unsaid: number
  /** The share of the question that the article mentions. */
  readonly covered: number
  /** The share of the question that some article or other mentions. */
  readonly known: number
  readonly wordCount: number
  /** Whether no article is in the question's language, so that every word of it had to be translated. */
  readonly isForeign: boolean
}

export const featuresOf = ({ wordCount, isForeign, ...same }: Known): ConfidenceFeatures => ({
  ...same,
  foreign: Number(isForeign),
  length: Math.log1p(wordCount) / Math.log1p(LONG), // of a long complaint even the right article says little
})

/** The probability that an article with these features answers. */
export function confidenceOf(features: ConfidenceFeatures, weights: ConfidenceWeights): number {
  const odds = confidenceFeatures.reduce((sum, name) => sum + weights[name] * features[name], weights.bias)
  const probability = 1 / (1 + Math.exp(-odds))
  return features.length > 0 || isTitle(features) ? probability : Math.min(probability, OF_NO_WORD)
}

const OF_NO_WORD = 0.1 // *can you*, *what about the other one*: words that say nothing find nothing
const NEARLY_ALL = 0.9

const isTitle = ({ titleMass, titleCoverage }: ConfidenceFeatures): boolean =>
  titleMass >= NEARLY_ALL && titleCoverage >= NEARLY_ALL
