import { delimiter } from 'node:path'
import type { KnowledgeBase } from '../../article/article.ts'
import { readKnowledgeBase } from '../../article/read-knowledge-base.ts'
import type { Config, RecordConfig } from '../../config/config.ts'
import { readConfig } from '../../config/read-config.ts'
import { toLocale } from '../../locale/locale.ts'
import { openRecord } from '../../record/open-record.ts'
import { isThere } from '../../record/record-files.ts'
import type { RecordStore } from '../../record/record-store.ts'

/** The record and the articles that the settings name. */
export interface Opened {
  readonly config: Config
  readonly record: RecordStore
  readonly knowledgeBase: KnowledgeBase
}

/** Opens what a bot with these settings keeps; it may be running. Or what is wrong with the settings. */
export async function openReports(
  environment: NodeJS.ProcessEnv,
  articles: readonly string[],
): Promise<Opened | readonly string[]> {
  const read = readConfig(environment, articles, delimiter)
  if (read.kind === 'mistakes') return read.mistakes
  const { config } = read
  if (isMissing(config.record)) return [missing(config.record)]
  const defaultLocale = toLocale(config.defaultLocale)
  const knowledgeBase = await readKnowledgeBase(config.articles, defaultLocale ? { defaultLocale } : {})
  try {
    return { config, knowledgeBase, record: await openRecord(config.record, Date.now) }
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)]
  }
}

/** A report must not make a record: the file would be an empty one of a wrong folder. */
const isMissing = ({ store }: RecordConfig): boolean => store.kind === 'sqlite' && !isThere(store.file)

const missing = ({ store }: RecordConfig): string =>
  `${store.kind === 'sqlite' ? store.file : ''}: Missing, expected the record of a bot that has run (RECORD_FILE)`
