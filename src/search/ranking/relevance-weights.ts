// Made by `npm run train-ranking` from 1788 questions, and 788 asked of few articles.
export const relevanceWeights = {
  /** Where there are articles enough for a space of meaning. */
  many: {
    mass: 0.293,
    agreement: 0.247,
    titleMass: -0.103,
    titleCoverage: 0.057,
    titleBalance: 0.131,
    titleLetters: 0.203,
    meaning: 0.172,
  },
  few: {
    mass: 0.294,
    agreement: 0.272,
    titleMass: 0.042,
    titleCoverage: 0.081,
    titleBalance: 0.093,
    titleLetters: 0.006,
    meaning: 0.212,
  },
}
