// Made by `npm run train-ranking` from 1788 questions, and 788 asked of few articles.
export const relevanceWeights = {
  /** Where there are articles enough for a space of meaning. */
  many: {
    mass: 0.293,
    agreement: 0.25,
    titleMass: -0.103,
    titleCoverage: 0.054,
    titleBalance: 0.128,
    titleLetters: 0.202,
    meaning: 0.176,
  },
  few: {
    mass: 0.331,
    agreement: 0.329,
    titleMass: 0.057,
    titleCoverage: 0.105,
    titleBalance: 0.109,
    titleLetters: 0.069,
    meaning: 0,
  },
}
