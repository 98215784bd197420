import type { Evidence } from './evidence.ts'
import { relevanceWeights } from './relevance-weights.ts'

/** What the relevance of an article is the weighted sum of, each from 0 to 1. */
export const relevanceFeatures = [
  'mass',
  'agreement',
  'titleMass',
  'titleCoverage',
  'titleBalance',
  'titleLetters',
  'meaning',
] as const
export type RelevanceFeatures = Readonly<Record<(typeof relevanceFeatures)[number], number>>

/** There is no space of meaning over few articles, so what else speaks for one weighs otherwise. */
export type Size = keyof typeof relevanceWeights

/** How well an article answers, from what speaks for it. Compares articles for one question. */
export function relevance(evidence: Evidence, wordCount: number, size: Size): number {
  const features = relevanceFeaturesOf(evidence, wordCount)
  const weights = relevanceWeights[size]
  let sum = 0
  for (const name of relevanceFeatures) sum += weights[name] * features[name]
  return sum
}

const SHORT = 3 // words; up to there a question may be a title
const LONG = 12 // from there it is a story, and no title repeats it

export function relevanceFeaturesOf(evidence: Evidence, wordCount: number): RelevanceFeatures {
  const { mass, agreement, titleMass, titleCoverage, titleLetters, meaning } = evidence
  const length = Math.min(1, Math.max(0, (wordCount - SHORT) / (LONG - SHORT)))
  const titleBalance = (1 - length / 2) * balance(titleMass, titleCoverage)
  return { mass, agreement, titleMass, titleCoverage, titleBalance, titleLetters, meaning }
}

/** High where question and title say the same, and neither much more (the harmonic mean). */
const balance = (one: number, other: number): number =>
  one + other === 0 ? 0 : (2 * one * other) / (one + other)
