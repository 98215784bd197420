// Made by `npm run train-confidence` from 822 questions, and 1187 asked of few articles.
export const confidenceWeights = {
  /** Where there are articles enough for a space of meaning. */
  many: {
    relevance: 3.13,
    covered: 2.52,
    known: 0.55,
    titleLetters: 2.23,
    meaning: 1.96,
    length: 2.55,
    bias: -6.66,
  },
  few: {
    relevance: 6.43,
    covered: 1.68,
    known: 1.64,
    titleLetters: 3.19,
    meaning: 0,
    length: 3.99,
    bias: -6,
  },
}
