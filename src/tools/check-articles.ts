import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { problemLine } from '../article/problems.ts'
import { readKnowledgeBase } from '../article/read-knowledge-base.ts'
import { articlesReport } from './articles-report.ts'
import { repairProblems, repairsIn } from './block-problems.ts'
import { runCommand } from './printing.ts'

const usage = 'Usage: npm run check-articles -- [--json] DIR…'

const exitCodes = { fine: 0, errors: 1, wrongUsage: 2 } as const

interface Wanted {
  readonly roots: readonly string[]
  readonly isJson: boolean
}

/** Prints every problem below the folders, then a summary: with `--json` on the error stream, so that it is in nobody's way. */
async function checkArticles({ roots, isJson }: Wanted): Promise<number> {
  const knowledgeBase = await readKnowledgeBase(roots)
  const repaired = repairsIn(knowledgeBase)
  const all = [...knowledgeBase.problems, ...repairProblems(repaired, (path) => readFileSync(path, 'utf8'))]
  const { problems, summary, hasErrors } = articlesReport(knowledgeBase, all, repaired)
  print(process.stdout, problems.map(isJson ? (problem) => JSON.stringify(problem) : problemLine))
  print(isJson ? process.stderr : process.stdout, summary)
  return hasErrors ? exitCodes.errors : exitCodes.fine
}

const print = (stream: NodeJS.WriteStream, lines: readonly string[]): void => {
  stream.write(lines.map((line) => `${line}\n`).join(''))
}

function readArguments(): Wanted | readonly string[] {
  const { positionals, values } = parseArgs({
    options: { json: { type: 'boolean' } },
    allowPositionals: true,
  })
  if (positionals.length === 0) return ['Missing DIR, expected folders of articles', usage]
  return { roots: positionals, isJson: values.json ?? false }
}

await runCommand(readArguments, checkArticles, { usage, wrongUsage: exitCodes.wrongUsage })
