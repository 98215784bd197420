import { parseArgs } from 'node:util'
import type { KnowledgeBase } from '../article/article.ts'
import { readKnowledgeBase } from '../article/read-knowledge-base.ts'
import { createLanguageDetector } from '../locale/detect-language.ts'
import type { Locale } from '../locale/locale.ts'
import { askOnly, successOf, titlesIn } from './evaluate/ask-pair.ts'
import { spreadLists } from './evaluate/list-options.ts'
import { say } from './evaluate/progress.ts'
import { mean } from './evaluate/rank-metrics.ts'
import { decimal, table } from './evaluate/table.ts'
import { folderProblems } from './folder-problems.ts'
import { complain, printLine, runCommand } from './printing.ts'

const usage = `Usage: npm run --silent evaluate-pairs -- --articles DIR… [--count N] [--without-english]
  Asks titles of each locale where only another locale's articles are indexed, and prints how often the right one is first.
  --count N           titles of each locale, else 100
  --without-english   index no English halves and no editions rebuilt from them`

interface Wanted {
  readonly articles: readonly string[]
  readonly count: number
  readonly withoutEnglish: boolean
}

const exitCodes = { fine: 0, wrongUsage: 2 } as const

async function evaluatePairs({ articles, count, withoutEnglish }: Wanted): Promise<number> {
  const whole = await readKnowledgeBase(articles)
  const problems = folderProblems(whole, articles)
  if (problems.length > 0) return complain(problems, exitCodes.wrongUsage)
  const detect = await createLanguageDetector()
  const questions = new Map(whole.locales.map((from) => [from, titlesIn(from, whole, count)]))
  const rows: { readonly shown: Locale; readonly cells: readonly (number | undefined)[] }[] = []
  for (const shown of whole.locales.filter((locale) => isOriginal(locale, whole))) {
    say(`Indexing ${shown} alone`)
    const known = askOnly(shown, withoutEnglish, whole, detect)
    const cells = whole.locales.map((from) =>
      from === shown ? undefined : successOf(questions.get(from) ?? [], known),
    )
    rows.push({ shown, cells: await Promise.all(cells) })
  }
  const all = rows.flatMap(({ cells }) => cells.filter((cell) => cell !== undefined))
  const lines = table([
    ['articles, titles', ...whole.locales],
    ...rows.map(({ shown, cells }) => [shown, ...cells.map((cell) => decimal(cell, 2))]),
  ])
  for (const line of lines) printLine(line)
  printLine(`Mean over ${all.length} pairs: ${decimal(mean(all))}, least: ${decimal(Math.min(...all))}`)
  return exitCodes.fine
}

/** Whether somebody wrote or translated articles into a locale: where all are rebuilt from source halves, none is local. */
const isOriginal = (shown: Locale, { articles }: KnowledgeBase): boolean =>
  [...articles.values()].some(({ editions }) => (editions.get(shown)?.origin ?? 'rebuilt') !== 'rebuilt')

function readArguments(): Wanted | readonly string[] {
  const { values } = parseArgs({
    args: [...spreadLists(process.argv.slice(2), ['--articles'])],
    options: {
      articles: { type: 'string', multiple: true },
      count: { type: 'string' },
      'without-english': { type: 'boolean' },
    },
  })
  const { articles = ['articles'], count = '100' } = values
  if (!/^[1-9]\d*$/.test(count)) return [`--count is \`${count}\`, expected a whole number`, usage]
  return { articles, count: Number(count), withoutEnglish: values['without-english'] ?? false }
}

await runCommand(readArguments, evaluatePairs, { usage, wrongUsage: exitCodes.wrongUsage })
