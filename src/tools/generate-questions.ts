import { parseArgs } from 'node:util'
import { readKnowledgeBase } from '../article/read-knowledge-base.ts'
import { type Locale, locale } from '../locale/locale.ts'
import { generateQuestions } from './evaluate/generate/generate-questions.ts'
import { type KindName, kinds } from './evaluate/generate/kinds.ts'
import { spreadLists } from './evaluate/list-options.ts'
import { narrowEditions } from './evaluate/narrow-knowledge-base.ts'
import { folderProblems } from './folder-problems.ts'
import { complain, printLine, runCommand } from './printing.ts'

const usage =
  'Usage: npm run --silent generate-questions -- --articles DIR… --kind KIND [--seed N] [--count N] [--locale L]… > FILE.jsonl\n' +
  `KIND: ${Object.keys(kinds).join(', ')}`

const exitCodes = { fine: 0, wrongUsage: 2 } as const

interface Wanted {
  readonly articles: readonly string[]
  readonly kind: KindName
  readonly seed: number
  readonly count: number
  /** All of the articles' where empty. */
  readonly locales: readonly Locale[]
}

async function generate({ articles, kind, seed, count, locales }: Wanted): Promise<number> {
  const whole = await readKnowledgeBase(articles)
  const problems = folderProblems(whole, articles)
  if (problems.length > 0) return complain(problems, exitCodes.wrongUsage)
  const knowledgeBase = narrowEditions(
    whole,
    (edition) => locales.length === 0 || locales.includes(edition.locale),
  )
  for (const question of generateQuestions(knowledgeBase, kind, seed, count))
    printLine(JSON.stringify(question))
  return exitCodes.fine
}

function readArguments(): Wanted | readonly string[] {
  const { values } = parseArgs({
    args: [...spreadLists(process.argv.slice(2), ['--articles', '--locale'])],
    options: {
      articles: { type: 'string', multiple: true },
      kind: { type: 'string' },
      seed: { type: 'string' },
      count: { type: 'string' },
      locale: { type: 'string', multiple: true },
    },
  })
  const { articles = ['articles'], seed = '1', count = '200', locale: locales = [] } = values
  const kind = kindNames.find((name) => name === values.kind)
  if (kind === undefined) return [`--kind is \`${values.kind ?? ''}\`, expected one of those below`, usage]
  const numbers = [Number(seed), Number(count)].filter(Number.isInteger)
  const [from, most] = numbers
  if (from === undefined || most === undefined) return ['--seed and --count are whole numbers', usage]
  return { articles, kind, seed: from, count: most, locales: locales.map(locale) }
}

const kindNames = Object.keys(kinds) as readonly KindName[]

await runCommand(readArguments, generate, { usage, wrongUsage: exitCodes.wrongUsage })
