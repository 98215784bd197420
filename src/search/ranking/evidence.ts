import { type Grams, gramLikeness } from '../index/title-grams.ts'
import type { Way } from './way.ts'

/** What speaks for an article, each from 0 to 1. Of several ways to ask, the best. */
export interface Evidence {
  readonly article: number
  /** The share of the question that the article says. */
  readonly mass: number
  /** The mean of that share over the languages that were asked. */
  readonly agreement: number
  readonly titleMass: number
  readonly titleCoverage: number
  /** Letters that the question and the title share. */
  readonly titleLetters: number
  readonly meaning: number
}

/** What the words say; in one loop, for it runs for each article that comes near. */
export function weighWords(article: number, ways: readonly Way[]): Evidence {
  const found = { mass: 0, agreement: 0, titleMass: 0, titleCoverage: 0 }
  for (const way of ways) {
    const mass = way.mass[article] ?? 0
    const { coverage, mass: titleMass } = way.title(article)
    found.mass = Math.max(found.mass, mass)
    found.agreement += mass / ways.length
    found.titleMass = Math.max(found.titleMass, titleMass)
    found.titleCoverage = Math.max(found.titleCoverage, coverage)
  }
  return { article, ...found, titleLetters: 0, meaning: 0 }
}

/** What letters and meaning add to it. */
export function weighLikeness(found: Evidence, ways: readonly Way[], grams: Grams): Evidence {
  const { article } = found
  let titleLetters = 0
  let meaning = 0
  for (const way of ways) {
    titleLetters = Math.max(titleLetters, gramLikeness(grams, article, way.index))
    meaning = Math.max(meaning, way.meaning(article))
  }
  return { ...found, titleLetters, meaning }
}
