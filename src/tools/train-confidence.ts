import { writeFileSync } from 'node:fs'
import { buildIndex, makeSearchData } from '../search/index/search-data.ts'
import { confidenceFeatures } from '../search/ranking/confidence.ts'
import { fitConfidence, type Judged } from '../search/ranking/fit-confidence.ts'
import { rankArticles } from '../search/ranking/rank.ts'
import type { LabelledQuestion } from './evaluate/labelled-question.ts'
import { complain, printLine, runCommand } from './printing.ts'
import {
  type Lesson,
  readArguments,
  readTraining,
  type TrainingPlaces,
  usage as usageOf,
} from './train/training.ts'

const file = 'src/search/ranking/confidence-weights.ts'
const usage = usageOf('train-confidence', `Fits the probability that an article answers, and writes ${file}.`)
const exitCodes = { fine: 0, badQuestions: 1, wrongUsage: 2 } as const

/**
 * How much a question counts: with an answer; without one; without one any more, since its
 * article was taken away.
 */
const WEIGHTS = { answerable: 1, unanswerable: 1.5, withheld: 0.6 } as const

async function trainConfidence(places: TrainingPlaces): Promise<number> {
  const training = await readTraining(places)
  if (!('many' in training)) return complain(training, exitCodes.badQuestions)
  const manyJudged = judgedIn(training.many)
  const fewJudged = training.few.flatMap(judgedIn)
  writeFileSync(file, sourceOf(manyJudged, fewJudged))
  return exitCodes.fine
}

const sourceOf = (manyJudged: readonly Judged[], fewJudged: readonly Judged[]): string =>
  `// Made by \`npm run train-confidence\` from ${manyJudged.length} questions, and ${fewJudged.length} asked of few articles.
export const confidenceWeights = {
  /** Where there are articles enough for a space of meaning. */
  many: {
${linesOf(manyJudged)}
  },
  few: {
${linesOf(fewJudged)}
  },
}
`

function linesOf(judged: readonly Judged[]): string {
  const weights = fitConfidence(judged)
  const lines = [...confidenceFeatures, 'bias' as const].map(
    (name) => `    ${name}: ${Number(weights[name].toFixed(2))},`,
  )
  printLine(`${judged.length} judged\n${lines.join('\n')}`)
  return lines.join('\n')
}

/** Whether the article ranked first answers, for each question. */
function judgedIn({ questions, articles, withheld = [] }: Lesson): readonly Judged[] {
  const data = makeSearchData(buildIndex(articles))
  const judge = ({ question, locale, relevant }: LabelledQuestion, weight: number): readonly Judged[] => {
    if (locale === undefined) return []
    const [first] = rankArticles({ text: question, language: locale, reader: locale }, data, 1).ranked
    if (first === undefined) return []
    const isRight = relevant.get(data.ids[first.evidence.article] ?? '') === 2
    return [{ features: first.features, isRight, weight }]
  }
  return [
    ...questions.flatMap((one) =>
      judge(one, one.relevant.size > 0 ? WEIGHTS.answerable : WEIGHTS.unanswerable),
    ),
    ...withheld.flatMap((one) => judge(one, WEIGHTS.withheld)),
  ]
}

await runCommand(readArguments, trainConfidence, { usage, wrongUsage: exitCodes.wrongUsage })
