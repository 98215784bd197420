import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type { Library } from '../answer/library.ts'
import { articlesBySlug } from '../answer/link-context.ts'
import type { KnowledgeBase } from '../article/article.ts'
import { readKnowledgeBase } from '../article/read-knowledge-base.ts'
import { createLanguageDetector } from '../locale/detect-language.ts'
import { type Locale, locale, toLocale } from '../locale/locale.ts'
import { createArticleIndex } from '../search/article-index.ts'
import { createAskLabelled } from './evaluate/ask-labelled.ts'
import { type Cost, costLines, createStopwatch, measureMemory } from './evaluate/cost.ts'
import { spreadLists } from './evaluate/list-options.ts'
import { missLine } from './evaluate/miss-line.ts'
import { type Narrowing, narrowKnowledgeBase } from './evaluate/narrow-knowledge-base.ts'
import { labelsWithoutArticle, onlyIndexed } from './evaluate/only-indexed.ts'
import { createProgress, say } from './evaluate/progress.ts'
import { readQuestionFiles } from './evaluate/read-question-files.ts'
import { readRestriction } from './evaluate/read-restriction.ts'
import { replicateLocales } from './evaluate/replicate-locales.ts'
import { reportOf } from './evaluate/report.ts'
import { reportLines } from './evaluate/report-lines.ts'
import { complain, printLine, stopQuietlyOnClosedPipe } from './printing.ts'

const usage = `Usage: npm run --silent evaluate -- --questions FILE… --articles DIR… [OPTION]…
  --restrict-to FILE  index only these articles: a JSON list of file names, or a name a line
  --only-locale L…    index only the editions of these locales
  --without-english   index no English halves and no editions rebuilt from them
  --locales N         fill up to N locales with copies, to measure size
  --reader L          every reader's client speaks this locale, else each question's own
  --misses            list the questions whose first article is not right
  --json              print one object`

interface Wanted {
  readonly questions: readonly string[]
  readonly articles: readonly string[]
  readonly narrowing: Narrowing
  readonly locales: number
  readonly reader: Locale | undefined
  readonly showsMisses: boolean
  readonly isJson: boolean
}

const exitCodes = { fine: 0, badQuestions: 1, wrongUsage: 2 } as const
const english = locale('en-US')
const WARM_UP = 50 // questions, so that the first ones do not measure the compiler

async function evaluate(wanted: Wanted): Promise<number> {
  const { questions, problems } = readQuestionFiles(wanted.questions)
  if (problems.length > 0) return complain(problems, exitCodes.badQuestions)
  const { library, cost } = await load(wanted)
  const labelled = questions.map((question) => onlyIndexed(question, library.knowledgeBase))
  for (const line of labelsWithoutArticle(questions, library.knowledgeBase)) say(line)
  const ask = createAskLabelled(library, await createLanguageDetector(), wanted.reader)
  const asked = labelled.filter((question) => question !== undefined)
  for (const question of asked.slice(0, WARM_UP)) ask(question)
  const progress = createProgress('Questions', asked.length)
  const results = asked.map((question, index) => {
    progress(index)
    return ask(question)
  })
  const report = reportOf(results)
  const misses = wanted.showsMisses ? results.flatMap((result) => missLine(result) ?? []) : []
  const leftOut = labelled.length - asked.length
  const lines = wanted.isJson
    ? [JSON.stringify({ ...report, cost, leftOut, misses })]
    : [...misses, ...reportLines(report), '', ...costLines(cost), ...leftOutLines(leftOut)]
  for (const line of lines) printLine(line)
  return exitCodes.fine
}

const leftOutLines = (count: number): readonly string[] =>
  count === 0 ? [] : [`Left out, none of their right articles being indexed: ${count} questions`]

async function load(wanted: Wanted): Promise<{ library: Library; cost: Cost }> {
  const stopwatch = createStopwatch()
  say(`Reading ${wanted.articles.join(', ')}`)
  const whole = await readKnowledgeBase(wanted.articles, { defaultLocale: english })
  const knowledgeBase = enlarge(narrowKnowledgeBase(whole, wanted.narrowing), wanted.locales)
  const readTime = stopwatch()
  say(`Indexing ${knowledgeBase.articles.size} articles in ${knowledgeBase.locales.length} locales`)
  const before = measureMemory()
  const since = createStopwatch()
  const index = createArticleIndex(knowledgeBase)
  const buildTime = since()
  const after = measureMemory()
  const library = { knowledgeBase, index, slugs: articlesBySlug(knowledgeBase) }
  return { library, cost: { readTime, buildTime, before, after, ...sizeOf(knowledgeBase) } }
}

const enlarge = (knowledgeBase: KnowledgeBase, locales: number): KnowledgeBase =>
  locales === 0 ? knowledgeBase : replicateLocales(knowledgeBase, locales)

const sizeOf = ({ articles }: KnowledgeBase) => ({
  articles: articles.size,
  editions: [...articles.values()].reduce((total, { editions }) => total + editions.size, 0),
})

function readArguments(): Wanted | readonly string[] {
  const { values, positionals } = parseArgs({
    args: [...spreadLists(process.argv.slice(2), ['--questions', '--articles', '--only-locale'])],
    allowPositionals: true,
    options: {
      questions: { type: 'string', multiple: true },
      articles: { type: 'string', multiple: true },
      'restrict-to': { type: 'string' },
      'only-locale': { type: 'string', multiple: true },
      'without-english': { type: 'boolean' },
      locales: { type: 'string' },
      reader: { type: 'string' },
      misses: { type: 'boolean' },
      json: { type: 'boolean' },
    },
  })
  const { questions, articles, 'restrict-to': list, 'only-locale': only = [], reader, locales = '0' } = values
  if (questions === undefined) return ['Missing --questions FILE', usage]
  if (positionals.length > 0)
    return [`Unexpected \`${positionals[0]}\`, expected --questions or --articles before it`, usage]
  return {
    questions,
    articles: articles ?? ['articles'],
    narrowing: {
      ids: list === undefined ? undefined : readRestriction(readFileSync(list, 'utf8')),
      locales: only.map(locale),
      withoutEnglish: values['without-english'] ?? false,
    },
    locales: Number(locales),
    reader: reader === undefined ? undefined : toLocale(reader),
    showsMisses: values.misses ?? false,
    isJson: values.json ?? false,
  }
}

function wantedOrComplaints(): Wanted | readonly string[] {
  try {
    return readArguments()
  } catch (error) {
    return [error instanceof Error ? error.message : String(error), usage]
  }
}

stopQuietlyOnClosedPipe()
const wanted = wantedOrComplaints()
process.exitCode = 'narrowing' in wanted ? await evaluate(wanted) : complain(wanted, exitCodes.wrongUsage)
