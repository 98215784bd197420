// Made by `npm run train-confidence` from 822 questions, and 1149 asked of few articles.
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
    relevance: 5.98,
    covered: 2.22,
    known: 2.15,
    titleLetters: 2.78,
    meaning: 0,
    length: 3.03,
    bias: -5.78,
  },
}
