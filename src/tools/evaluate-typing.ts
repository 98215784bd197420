import { parseArgs } from 'node:util'
import { loadLibrary } from '../app/load-library.ts'
import { createLanguageDetector } from '../locale/detect-language.ts'
import { locale } from '../locale/locale.ts'
import { randomNumbers } from '../search/meaning/random-numbers.ts'
import { spreadLists } from './evaluate/list-options.ts'
import { latencyOf } from './evaluate/percentile.ts'
import { say } from './evaluate/progress.ts'
import { spread } from './evaluate/sample.ts'
import { decimal, percent, table } from './evaluate/table.ts'
import { type Typed, typeTitle } from './evaluate/type-titles.ts'
import { folderProblems } from './folder-problems.ts'
import { complain, printLine, runCommand } from './printing.ts'

const usage = `Usage: npm run --silent evaluate-typing -- --articles DIR… [--count N]
  Types titles of each locale into the message extension, and prints how often they are listed and how long that takes.
  --count N   titles of each locale, else 50`

interface Wanted {
  readonly articles: readonly string[]
  readonly count: number
}

const exitCodes = { fine: 0, wrongUsage: 2 } as const
const SEED = 1

async function evaluateTyping({ articles, count }: Wanted): Promise<number> {
  say('Reading and indexing')
  const library = await loadLibrary(articles, locale('en-US'))
  const problems = folderProblems(library.knowledgeBase, articles)
  if (problems.length > 0) return complain(problems, exitCodes.wrongUsage)
  const detect = await createLanguageDetector()
  const random = randomNumbers(SEED)
  const editions = [...library.knowledgeBase.articles.values()].flatMap((article) => [
    ...article.editions.values(),
  ])
  const typed = library.knowledgeBase.locales.flatMap((each) => {
    say(`Typing titles of ${each}`)
    const own = editions.filter((edition) => edition.locale === each)
    return spread(own, count).flatMap((edition) => typeTitle(edition, library, detect, random))
  })
  for (const line of linesOf(typed)) printLine(line)
  return exitCodes.fine
}

const linesOf = (typed: readonly Typed[]): readonly string[] => [
  ...table([
    ['typed', 'n', 'listed'],
    ...[...new Set(typed.map(({ how }) => how))].map((how) => {
      const own = typed.filter((each) => each.how === how)
      const listed = own.filter(({ isListed }) => isListed).length
      return [how, String(own.length), percent(listed / own.length)]
    }),
  ]),
  '',
  ...table([
    ['milliseconds', 'p50', 'p95', 'p99'],
    latencyRow(
      'titles',
      typed.map(({ titlesTime }) => titlesTime),
    ),
    latencyRow(
      'list with its cards',
      typed.map(({ listTime }) => listTime),
    ),
  ]),
]

function latencyRow(name: string, milliseconds: readonly number[]): readonly string[] {
  const { p50, p95, p99 } = latencyOf(milliseconds)
  return [name, ...[p50, p95, p99].map((value) => decimal(value, 1))]
}

function readArguments(): Wanted | readonly string[] {
  const { values } = parseArgs({
    args: [...spreadLists(process.argv.slice(2), ['--articles'])],
    options: { articles: { type: 'string', multiple: true }, count: { type: 'string' } },
  })
  const { articles = ['articles'], count = '50' } = values
  if (!/^[1-9]\d*$/.test(count)) return [`--count is \`${count}\`, expected a whole number`, usage]
  return { articles, count: Number(count) }
}

await runCommand(readArguments, evaluateTyping, { usage, wrongUsage: exitCodes.wrongUsage })
