/** Scores passages; fewer of them where it `isLate` before the last. */
export type ScoreTexts = (
  question: string,
  passages: readonly string[],
  isLate: () => boolean,
) => Promise<readonly number[]>
