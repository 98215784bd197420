import type { Evidence } from './evidence.ts'

/** How well an article answers, from what speaks for it. Compares articles for one question. */
export const relevance = ({
  mass,
  agreement,
  titleMass,
  titleCoverage,
  titleLetters,
  meaning,
}: Evidence): number =>
  0.6 * mass + 0.15 * agreement + 0.05 * titleMass + 0.2 * titleCoverage + 0.2 * titleLetters + 0.2 * meaning
