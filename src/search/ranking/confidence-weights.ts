// Made by `npm run train-confidence` from 1122 questions, and 2455 asked of few articles.
export const confidenceWeights = {
  /** Where there are articles enough for a space of meaning. */
  many: {
    relevance: 1.58,
    covered: 1.98,
    known: -0.15,
    titleLetters: 1.14,
    meaning: 1.43,
    length: 2.01,
    titleMass: 1.29,
    titleCoverage: 1.48,
    unsaid: -1.65,
    foreign: 0.88,
    bias: -5.02,
  },
  few: {
    relevance: 2.28,
    covered: 2.85,
    known: 0.46,
    titleLetters: 0.7,
    meaning: 2.59,
    length: 1.41,
    titleMass: 0.93,
    titleCoverage: 3.09,
    unsaid: -1.69,
    foreign: 0.74,
    bias: -5.21,
  },
}
