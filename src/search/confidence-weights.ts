// Made by `npm run train-confidence` from 212 questions.
export const confidenceWeights = {
  /** Where there are articles enough for a space of meaning. */
  many: {
    relevance: 2.437,
    covered: 3.928,
    known: 2.226,
    titleLetters: 2.832,
    meaning: 2.668,
    length: 2.249,
    bias: -9.293,
  },
  few: {
    relevance: 5.955,
    covered: 1.429,
    known: 3.77,
    titleLetters: 3.38,
    meaning: 0.0,
    length: 0.703,
    bias: -6.433,
  },
}
