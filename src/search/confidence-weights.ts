// Made by `npm run train-confidence` from 827 questions.
export const confidenceWeights = {
  /** Where there are articles enough for a space of meaning. */
  many: {
    relevance: 3.184,
    covered: 1.774,
    known: 0.067,
    titleLetters: 1.532,
    meaning: 2.111,
    length: 2.097,
    bias: -5.864,
  },
  few: {
    relevance: 6.428,
    covered: 2.147,
    known: 0.608,
    titleLetters: 2.034,
    meaning: 0.0,
    length: 2.366,
    bias: -4.502,
  },
}
