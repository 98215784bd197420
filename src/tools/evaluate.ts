import { basename } from 'node:path'
import type { Library } from '../answer/library.ts'
import { createLanguageDetector } from '../locale/detect-language.ts'
import { type AskLabelled, askInTurn, createAskLabelled } from './evaluate/ask-labelled.ts'
import { comparePeers, type QuestionSet } from './evaluate/compare.ts'
import { comparisonLines } from './evaluate/comparison-lines.ts'
import { type Cost, costLines } from './evaluate/cost.ts'
import { enduranceLines, endure } from './evaluate/endure.ts'
import type { LabelledQuestion } from './evaluate/labelled-question.ts'
import { load } from './evaluate/load.ts'
import { missLine } from './evaluate/miss-line.ts'
import { labelsWithoutArticle, onlyIndexed } from './evaluate/only-indexed.ts'
import { peers } from './evaluate/peers/peers.ts'
import { createProgress, say } from './evaluate/progress.ts'
import { readArguments, usage, type Wanted } from './evaluate/read-arguments.ts'
import { readQuestionFiles } from './evaluate/read-question-files.ts'
import { reportOf } from './evaluate/report.ts'
import { reportLines } from './evaluate/report-lines.ts'
import type { Result } from './evaluate/result.ts'
import { warmUpQuestions } from './evaluate/warm-up-questions.ts'
import { openRerank } from './open-rerank.ts'
import { complain, printLine, runCommand } from './printing.ts'

const exitCodes = { fine: 0, badQuestions: 1, wrongUsage: 2 } as const

async function evaluate(wanted: Wanted): Promise<number> {
  const { questions, problems } = readQuestionFiles(wanted.questions)
  if (problems.length > 0) return complain(problems, exitCodes.badQuestions)
  const opened = await openRerank(wanted.reranker)
  if (!('rerank' in opened)) return complain(opened, exitCodes.wrongUsage)
  const loaded = await load(wanted)
  if (!('library' in loaded)) return complain(loaded, exitCodes.wrongUsage)
  const { library, cost } = loaded
  for (const line of labelsWithoutArticle(questions, library.knowledgeBase)) say(line)
  const asked = indexed(questions, library)
  const ask = createAskLabelled({ ...library, ...opened }, await createLanguageDetector(), wanted.reader)
  const warmUp = warmUpQuestions(library.knowledgeBase, asked)
  const lines = wanted.compares
    ? await compared(wanted, library, warmUp, ask)
    : await measured(wanted, await askWarm(asked, warmUp, ask), cost, questions.length - asked.length, ask)
  for (const line of lines) printLine(line)
  return exitCodes.fine
}

const indexed = (questions: readonly LabelledQuestion[], { knowledgeBase }: Library) =>
  questions.flatMap((question) => onlyIndexed(question, knowledgeBase) ?? [])

async function askWarm(
  asked: readonly LabelledQuestion[],
  warmUp: readonly LabelledQuestion[],
  ask: AskLabelled,
): Promise<readonly Result[]> {
  for (const question of warmUp) await ask(question)
  return askInTurn(asked, ask, createProgress('Questions', asked.length))
}

async function measured(
  { showsMisses, isJson, adversarial }: Wanted,
  results: readonly Result[],
  cost: Cost,
  leftOut: number,
  ask: AskLabelled,
): Promise<readonly string[]> {
  const report = reportOf(results)
  const misses = showsMisses ? results.flatMap((result) => missLine(result) ?? []) : []
  const endurance = adversarial > 0 ? await endure(adversarial, ask) : undefined
  if (isJson) return [JSON.stringify({ ...report, cost, endurance, leftOut, misses })]
  const left =
    leftOut === 0 ? [] : [`Left out, none of their right articles being indexed: ${leftOut} questions`]
  return [
    ...misses,
    ...reportLines(report),
    '',
    ...costLines(cost),
    ...(endurance ? enduranceLines(endurance) : []),
    ...left,
  ]
}

async function compared(
  { questions: files, isJson }: Wanted,
  library: Library,
  warmUp: readonly LabelledQuestion[],
  ask: AskLabelled,
): Promise<readonly string[]> {
  const sets = files.map(
    (file): QuestionSet => ({
      name: basename(file, '.jsonl'),
      questions: indexed(readQuestionFiles([file]).questions, library),
    }),
  )
  const comparisons = await comparePeers(peers, library.knowledgeBase, { sets, warmUp }, ask)
  return isJson ? [JSON.stringify(comparisons)] : comparisonLines(comparisons)
}

await runCommand(() => readArguments(process.argv.slice(2)), evaluate, {
  usage,
  wrongUsage: exitCodes.wrongUsage,
})
