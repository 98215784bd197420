import { readFileSync } from 'node:fs'
import { delimiter } from 'node:path'
import { parseArgs } from 'node:util'
import { botSettingsOf } from '../app/bot-settings-of.ts'
import { readKnowledgeBase } from '../article/read-knowledge-base.ts'
import type { Config } from '../config/config.ts'
import { readConfig } from '../config/read-config.ts'
import { examine, examineWithoutSettings, type Report } from '../doctor/examine.ts'
import { readSurroundings } from '../doctor/surroundings.ts'
import { toLocale } from '../locale/locale.ts'
import { lookAtRecord } from '../record/look-at-record.ts'
import { tryModel } from '../search/reranker/try-model.ts'
import { doctorLines } from './doctor-lines.ts'
import { printLine, runCommand } from './printing.ts'

const usage = 'Usage: npm run doctor -- [--articles DIR]… [--teams-app FILE] [--json]'

const exitCodes = { fine: 0, broken: 1, wrongUsage: 2 } as const

interface Wish {
  readonly articles: readonly string[]
  readonly teamsApp: string | undefined
  readonly isJson: boolean
}

/** Looks at the installation that these settings describe, and says what is to be mended. */
async function doctor({ articles, teamsApp, isJson }: Wish): Promise<number> {
  const read = readConfig(process.env, articles, delimiter)
  const report =
    read.kind === 'mistakes'
      ? examineWithoutSettings(read.mistakes, Date.now)
      : await examineConfigured(read.config, teamsApp)
  if (isJson) printLine(JSON.stringify(report))
  else for (const line of doctorLines(report, lookOf(process.stdout))) printLine(line)
  return report.verdict === 'failure' ? exitCodes.broken : exitCodes.fine
}

const examineConfigured = (config: Config, teamsApp: string | undefined): Promise<Report> =>
  examine({
    config,
    cloud: botSettingsOf(config).cloud,
    surroundings: readSurroundings(process.env),
    version: JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')).version,
    now: Date.now,
    knowledgeBase: () => readArticles(config),
    checkRecord: () => lookAtRecord(config.record, Date.now()),
    tryModel,
    teamsApp,
  })

function readArticles({ articles, defaultLocale }: Config) {
  const locale = toLocale(defaultLocale)
  return readKnowledgeBase(articles, locale === undefined ? {} : { defaultLocale: locale })
}

const lookOf = ({ isTTY, columns }: NodeJS.WriteStream) => ({
  width: Math.max(60, Math.min(columns || 100, 120)),
  isColoured: isTTY === true && process.env.NO_COLOR === undefined,
})

function readArguments(): Wish | readonly string[] {
  const { values } = parseArgs({
    options: {
      articles: { type: 'string', multiple: true },
      'teams-app': { type: 'string' },
      json: { type: 'boolean' },
    },
  })
  return {
    articles: values.articles ?? [],
    teamsApp: values['teams-app'],
    isJson: values.json ?? false,
  }
}

await runCommand(readArguments, doctor, { usage, wrongUsage: exitCodes.wrongUsage })
