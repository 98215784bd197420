import { parseArgs } from 'node:util'
import { answerReranked } from '../answer/answer-question.ts'
import type { Library } from '../answer/library.ts'
import type { Reader } from '../answer/read-question.ts'
import { deskContext } from '../app/card-context.ts'
import { loadLibrary } from '../app/load-library.ts'
import { problemLine } from '../article/problems.ts'
import { answerReply } from '../card/reply.ts'
import { createLanguageDetector, type DetectLanguage } from '../locale/detect-language.ts'
import { locale, toLocale } from '../locale/locale.ts'
import { answerLine } from './answer-line.ts'
import { readQuestions } from './ask-questions.ts'
import { openRerank } from './open-rerank.ts'
import { complain, printLine, runCommand } from './printing.ts'

const usage =
  'Usage: npm run --silent ask -- [--articles DIR]… [--locale L] [--reranker DIR] [--json] [--show STAGE] QUESTION\n' +
  '       npm run --silent ask -- [--articles DIR]… [--locale L] [--reranker DIR] --questions FILE.jsonl\n' +
  'STAGE: question, candidates, matches, answer or card'

const stages = ['question', 'candidates', 'matches', 'answer', 'card'] as const
type Stage = (typeof stages)[number]

interface Wanted {
  readonly articles: readonly string[]
  readonly reader: Reader
  readonly question: string
  readonly questions: string | undefined
  readonly reranker: string | undefined
  readonly isJson: boolean
  readonly show: Stage | undefined
}

const exitCodes = { fine: 0, badQuestions: 1, wrongUsage: 2 } as const
const english = locale('en-US')

async function ask(wanted: Wanted): Promise<number> {
  const opened = await openRerank(wanted.reranker)
  if (!('rerank' in opened)) return complain(opened, exitCodes.wrongUsage)
  const library = await loadLibrary(wanted.articles, english, opened)
  if (library.knowledgeBase.articles.size === 0) return complain(noArticles(library), exitCodes.wrongUsage)
  const detect = await createLanguageDetector()
  if (wanted.questions !== undefined) return askAll(wanted.questions, wanted.reader, library, detect)
  printLine(await oneAnswer(wanted, library, detect))
  return exitCodes.fine
}

const noArticles = ({ knowledgeBase }: Library): readonly string[] => knowledgeBase.problems.map(problemLine)

async function askAll(
  file: string,
  reader: Reader,
  library: Library,
  detect: DetectLanguage,
): Promise<number> {
  const { questions, problems } = readQuestions(file)
  for (const { id, question, locale: own } of questions) {
    const since = performance.now()
    const answered = await answerReranked(
      question,
      own === undefined ? reader : { ...reader, chosen: own },
      library,
      detect,
    )
    printLine(JSON.stringify(answerLine(id, answered, library, performance.now() - since)))
  }
  return problems.length === 0 ? exitCodes.fine : complain(problems, exitCodes.badQuestions)
}

async function oneAnswer(
  { question: text, reader, isJson, show }: Wanted,
  library: Library,
  detect: DetectLanguage,
): Promise<string> {
  const since = performance.now()
  const answered = await answerReranked(text, reader, library, detect)
  const { question, matches, answer } = answered
  const pretty = (value: unknown): string => JSON.stringify(value, undefined, isJson ? undefined : 2)
  switch (show) {
    case 'question':
      return pretty(question)
    case 'candidates':
      return pretty(library.index.candidates(question, 50))
    case 'matches':
      return pretty(matches)
    case 'answer':
      return pretty(answer)
    case 'card':
      return pretty(
        answerReply(answer, { ...deskContext(library, answer.reader, 'teams', detect), question }).card,
      )
    case undefined:
      return isJson
        ? JSON.stringify(answerLine('1', answered, library, performance.now() - since))
        : answerReply(answer, { ...deskContext(library, answer.reader, 'other', detect), question }).markdown
  }
}

function readArguments(): Wanted | readonly string[] {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      articles: { type: 'string', multiple: true },
      locale: { type: 'string' },
      questions: { type: 'string' },
      reranker: { type: 'string' },
      json: { type: 'boolean' },
      show: { type: 'string' },
    },
  })
  const chosen = values.locale === undefined ? undefined : toLocale(values.locale)
  const show = stages.find((stage) => stage === values.show)
  const complaints = [
    ...(values.locale !== undefined && chosen === undefined
      ? [`--locale is \`${values.locale}\`, expected a BCP 47 tag such as \`nb-NO\``]
      : []),
    ...(values.show !== undefined && show === undefined
      ? [`--show is \`${values.show}\`, expected ${stages.join(', ')}`]
      : []),
    ...(values.questions === undefined && positionals.length === 0 ? ['Missing QUESTION', usage] : []),
    ...(values.questions === undefined ? [] : strangersToQuestions(values.show, positionals)),
  ]
  if (complaints.length > 0) return complaints
  return {
    articles: values.articles ?? ['articles'],
    reader: { chosen, client: undefined, fallback: english },
    question: positionals.join(' '),
    questions: values.questions,
    reranker: values.reranker,
    isJson: values.json ?? false,
    show,
  }
}

/** What is said of one question says nothing of a file of them. */
const strangersToQuestions = (show: string | undefined, question: readonly string[]): readonly string[] => [
  ...(show === undefined ? [] : ['--show is for one QUESTION, expected none beside --questions']),
  ...(question.length === 0
    ? []
    : [`QUESTION is \`${question.join(' ')}\`, expected none beside --questions`]),
]

await runCommand(readArguments, ask, { usage, wrongUsage: exitCodes.wrongUsage })
