// Made by `npm run train-confidence` from 827 questions.
export const confidenceWeights = {
  /** Where there are articles enough for a space of meaning. */
  many: {
    relevance: 2.878,
    covered: 1.559,
    known: 0.23,
    titleLetters: 1.645,
    meaning: 2.295,
    length: 2.333,
    bias: -6.011,
  },
  few: {
    relevance: 6.208,
    covered: 2.239,
    known: 0.469,
    titleLetters: 1.728,
    meaning: 0.0,
    length: 2.618,
    bias: -4.492,
  },
}
