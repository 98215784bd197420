import type { Evidence } from './evidence.ts'

/**
 * What each kind of evidence is worth. Found by trying, on the question files of test/questions and on generated titles;
 * gradient descent on the same questions did worse, for it trades chatty questions for titles.
 */
const worth = {
  mass: 0.6,
  agreement: 0.15,
  titleMass: 0.05,
  titleCoverage: 0.125,
  titleBalance: 0.15, // half of it is gone in a long question, which no title repeats
  titleLetters: 0.2,
  meaning: 0.2,
} as const

const SHORT = 3 // words; up to there a question may be a title
const LONG = 12 // from there it is a story

/** How well an article answers, from what speaks for it. Compares articles for one question. */
export function relevance(evidence: Evidence, wordCount: number): number {
  const length = Math.min(1, Math.max(0, (wordCount - SHORT) / (LONG - SHORT)))
  return (
    worth.mass * evidence.mass +
    worth.agreement * evidence.agreement +
    worth.titleMass * evidence.titleMass +
    worth.titleCoverage * evidence.titleCoverage +
    worth.titleBalance * (1 - length / 2) * balance(evidence.titleMass, evidence.titleCoverage) +
    worth.titleLetters * evidence.titleLetters +
    worth.meaning * evidence.meaning
  )
}

/** High where question and title say the same, and neither much more (the harmonic mean). */
const balance = (one: number, other: number): number =>
  one + other === 0 ? 0 : (2 * one * other) / (one + other)
