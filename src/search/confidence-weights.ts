// Made by `npm run train-confidence` from 209 questions.
export const confidenceWeights = {
  relevance: 2.437,
  covered: 3.928,
  known: 2.226,
  titleLetters: 2.832,
  meaning: 2.668,
  length: 2.249,
  bias: -9.293,
}
