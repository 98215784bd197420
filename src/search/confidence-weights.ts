// Made by `npm run train-confidence` from 822 questions, and 1912 asked of few articles.
export const confidenceWeights = {
  /** Where there are articles enough for a space of meaning. */
  many: {
    relevance: 1.62,
    covered: 2,
    known: 0.53,
    titleLetters: 1.44,
    meaning: 1.72,
    length: 1.75,
    titleMass: 1.16,
    titleCoverage: 1.31,
    unsaid: -1.35,
    bias: -5.68,
  },
  few: {
    relevance: 2.25,
    covered: 2.78,
    known: 0.68,
    titleLetters: 0.45,
    meaning: 2.46,
    length: 1.64,
    titleMass: 0.63,
    titleCoverage: 3.39,
    unsaid: -1.45,
    bias: -5.4,
  },
}
