import { parseArgs } from 'node:util'
import type { KnowledgeBase } from '../article/article.ts'
import { buildIndex, makeSearchData } from '../search/index/search-data.ts'
import { createComparable } from '../search/question-likeness.ts'
import { decodeSnapshot } from '../search/snapshot/snapshot.ts'
import { readSnapshotFile } from '../search/snapshot/snapshot-file.ts'
import { complain, printLine, runCommand } from './printing.ts'
import { gatherReport } from './report/gather-report.ts'
import { openReports } from './report/open-reports.ts'
import { type SectionName, sectionNames, sectionsOf } from './report/sections.ts'
import { csvLines, tableLines } from './report/write-sections.ts'

const usage =
  'Usage: npm run --silent report -- [--days N] [--only SECTION [--csv] | --json] [--articles DIR]…\n' +
  `SECTION: ${sectionNames.join(', ')}`

const exitCodes = { fine: 0, broken: 1, wrongUsage: 2 } as const
const DAY_MS = 24 * 60 * 60_000

interface Wish {
  readonly articles: readonly string[]
  readonly days: number
  readonly only: SectionName | undefined
  readonly form: 'table' | 'csv' | 'json'
}

/** What was asked, found, chosen and voted: what the authors of articles want to know. */
async function report({ articles, days, only, form }: Wish): Promise<number> {
  const opened = await openReports(process.env, articles)
  if (!('record' in opened)) return complain(opened, exitCodes.broken)
  const { record, knowledgeBase, config } = opened
  const compare = createComparable(await searchData(knowledgeBase, config.indexFile))
  const found = await gatherReport(record.reports, Date.now() - days * DAY_MS, { knowledgeBase, compare })
  await record.close()
  if (form === 'json') printLine(JSON.stringify(found))
  else {
    const sections = sectionsOf(found).filter(({ name }) => only === undefined || name === only)
    for (const line of form === 'csv' ? csvLines(sections) : tableLines(sections)) printLine(line)
  }
  return exitCodes.fine
}

/** The index that the bot keeps, where it is of these articles: making one takes minutes for large folders. */
async function searchData(knowledgeBase: KnowledgeBase, indexFile: string) {
  const bytes = await readSnapshotFile(indexFile)
  const kept = bytes && decodeSnapshot(bytes, knowledgeBase.hash)
  return makeSearchData(kept?.kind === 'index' ? kept.index : buildIndex(knowledgeBase))
}

function readArguments(): Wish | readonly string[] {
  const { values } = parseArgs({
    options: {
      articles: { type: 'string', multiple: true },
      days: { type: 'string' },
      only: { type: 'string' },
      csv: { type: 'boolean' },
      json: { type: 'boolean' },
    },
  })
  const days = Number(values.days ?? 90)
  const only = sectionNames.find((name) => name === values.only)
  if (!Number.isInteger(days) || days < 1)
    return [`--days is \`${values.days}\`, expected a whole number from 1`, usage]
  if (values.only !== undefined && only === undefined)
    return [`--only is \`${values.only}\`, expected ${sectionNames.join(', ')}`, usage]
  if (values.csv && only === undefined && !values.json)
    return [`--csv prints one table, expected --only with ${sectionNames.join(', ')}`, usage]
  return {
    articles: values.articles ?? [],
    days,
    only,
    form: values.json ? 'json' : values.csv ? 'csv' : 'table',
  }
}

await runCommand(readArguments, report, { usage, wrongUsage: exitCodes.wrongUsage })
