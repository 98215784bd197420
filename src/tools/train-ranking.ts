import { writeFileSync } from 'node:fs'
import { fitRelevance } from '../search/ranking/fit-relevance.ts'
import { type RelevanceFeatures, relevanceFeatures } from '../search/ranking/relevance.ts'
import { relevanceWeights } from '../search/ranking/relevance-weights.ts'
import { complain, printLine, runCommand } from './printing.ts'
import { generatedQuestions, type LearnedQuestion, rankedQuestions } from './train/ranked-questions.ts'
import { readArguments, readTraining, type TrainingPlaces, usage as usageOf } from './train/training.ts'

const file = 'src/search/ranking/relevance-weights.ts'
const usage = usageOf('train-ranking', `Fits what each kind of evidence is worth, and writes ${file}.`)
const exitCodes = { fine: 0, badQuestions: 1, wrongUsage: 2 } as const

const FOLDS = 5

async function trainRanking(places: TrainingPlaces): Promise<number> {
  const training = await readTraining(places)
  if (!('many' in training)) return complain(training, exitCodes.badQuestions)
  const { many, few } = training
  const manyLearned = [...rankedQuestions(many), ...generatedQuestions(many)]
  const fewLearned = few.flatMap((lesson) => rankedQuestions(lesson))
  writeFileSync(file, sourceOf(manyLearned, fewLearned))
  return exitCodes.fine
}

const sourceOf = (manyLearned: readonly LearnedQuestion[], fewLearned: readonly LearnedQuestion[]): string =>
  `// Made by \`npm run train-ranking\` from ${manyLearned.length} questions, and ${fewLearned.length} asked of few articles.
export const relevanceWeights = {
  /** Where there are articles enough for a space of meaning. */
  many: {
${linesOf('many', manyLearned)}
  },
  few: {
${linesOf('few', fewLearned)}
  },
}
`

function linesOf(size: keyof typeof relevanceWeights, learned: readonly LearnedQuestion[]): string {
  const before = learned.map((question) => placeOfRight(question, relevanceWeights[size]))
  printLine(`${size}: with the weights before ${successOf(before)}, fitted ${successOf(heldOut(learned))}`)
  const weights = fitRelevance(learned)
  const lines = relevanceFeatures.map((name) => `    ${name}: ${Number(weights[name].toFixed(3))},`)
  printLine(lines.join('\n'))
  return lines.join('\n')
}

/** Where the first right article comes for each question, by weights fitted without it and its like. */
function heldOut(learned: readonly LearnedQuestion[]): readonly number[] {
  const subjects = [...new Set(learned.map(({ subject }) => subject))]
  const foldOf = new Map(subjects.map((subject, place) => [subject, place % FOLDS]))
  return Array.from({ length: FOLDS }, (_, fold) => {
    const isHeldOut = ({ subject }: LearnedQuestion) => foldOf.get(subject) === fold
    const weights = fitRelevance(learned.filter((question) => !isHeldOut(question)))
    return learned.filter(isHeldOut).map((question) => placeOfRight(question, weights))
  }).flat()
}

function placeOfRight({ articles }: LearnedQuestion, weights: RelevanceFeatures): number {
  const scored = articles.map(({ features, isRight }) => ({
    isRight,
    score: relevanceFeatures.reduce((sum, name) => sum + weights[name] * features[name], 0),
  }))
  const place = scored.sort((one, other) => other.score - one.score).findIndex(({ isRight }) => isRight)
  return place < 0 ? Infinity : place
}

function successOf(places: readonly number[]): string {
  const within = (most: number) => places.filter((place) => place < most).length / places.length
  return [1, 3, 10].map((most) => within(most).toFixed(3)).join(' / ')
}

await runCommand(readArguments, trainRanking, { usage, wrongUsage: exitCodes.wrongUsage })
