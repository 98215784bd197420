/**
 * The probability that a positive scores above a negative, ties being half: the area under the ROC curve. Undefined
 * where one of the two is missing.
 */
export function areaUnderCurve(
  positives: readonly number[],
  negatives: readonly number[],
): number | undefined {
  if (positives.length === 0 || negatives.length === 0) return undefined
  let wins = 0
  for (const positive of positives)
    for (const negative of negatives) wins += positive > negative ? 1 : positive === negative ? 0.5 : 0
  return wins / (positives.length * negatives.length)
}
