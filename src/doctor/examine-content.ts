import { setTimeout as pause } from 'node:timers/promises'
import type { KnowledgeBase } from '../article/article.ts'
import type { RecordConfig } from '../config/config.ts'
import { RecordFailure } from '../record/record-failure.ts'
import { needsSnapshot } from '../search/open-article-index.ts'
import { decodeSnapshot } from '../search/snapshot/snapshot.ts'
import { readSnapshotFile } from '../search/snapshot/snapshot-file.ts'
import { checkArticles } from './content/check-articles.ts'
import { checkIndex, type IndexState } from './content/check-index.ts'
import { checkRecord, type RecordState } from './content/check-record.ts'
import { checkReranker } from './content/check-reranker.ts'
import { readBytes } from './files.ts'
import type { Finding } from './finding.ts'
import type { Patient } from './patient.ts'
import { checkTeamsApp } from './teams-app/check-teams-app.ts'
import { readBotIds } from './teams-app/read-bot-ids.ts'

/** What Svar answers from, what it keeps, and what Teams was told of it. */
export async function examineContent(patient: Patient, patienceMs: number): Promise<readonly Finding[]> {
  const { articles, indexFile, record, reranker } = patient.config
  const [knowledgeBase, problem, state] = await Promise.all([
    patient.knowledgeBase(),
    reranker === undefined ? undefined : patient.tryModel(reranker),
    recordState(patient.checkRecord, patienceMs),
  ])
  const index = await indexState(knowledgeBase, indexFile)
  return [
    checkArticles(knowledgeBase, patient.config),
    checkIndex(index, indexFile, articles),
    checkReranker(reranker, problem),
    checkRecord(state, placeOf(record.store)),
    examineTeamsApp(patient),
  ]
}

async function indexState(
  knowledgeBase: KnowledgeBase | undefined,
  file: string,
): Promise<IndexState | undefined> {
  if (knowledgeBase === undefined || knowledgeBase.articles.size === 0) return undefined
  if (!needsSnapshot(knowledgeBase)) return { kind: 'unneeded' }
  const bytes = await readSnapshotFile(file).catch(told)
  if (bytes === undefined) return { kind: 'missing' }
  if (typeof bytes === 'string') return { kind: 'unusable', reason: `reading it gave ${bytes}` }
  const read = decodeSnapshot(bytes, knowledgeBase.hash)
  return read.kind === 'index' ? { kind: 'fresh' } : { kind: 'unusable', reason: read.reason }
}

async function recordState(
  check: Patient['checkRecord'],
  patienceMs: number,
): Promise<RecordState | undefined> {
  if (check === undefined) return undefined
  const late = pause<RecordState>(patienceMs, tooLate, { ref: false })
  const checked = Promise.resolve()
    .then(check)
    .then(
      (found): RecordState => (found === undefined ? { kind: 'none' } : { kind: 'checked', check: found }),
      failed,
    )
  return Promise.race([checked, late])
}

const tooLate: RecordState = { kind: 'failed', trouble: 'late', reason: 'it does not answer in time' }

// Of a stranger's error only its code: texts of databases quote addresses with passwords in them.
const failed = (error: unknown): RecordState =>
  error instanceof RecordFailure
    ? { kind: 'failed', trouble: error.trouble, reason: error.message }
    : { kind: 'failed', trouble: 'other', reason: told(error) }

const told = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : 'an error without a code'

const placeOf = (store: RecordConfig['store']): string =>
  store.kind === 'sqlite' ? `\`${store.file}\`` : 'PostgreSQL'

function examineTeamsApp({ teamsApp, config: { identity } }: Patient): Finding {
  const appId = identity.kind === 'none' ? undefined : identity.appId
  if (teamsApp === undefined) return checkTeamsApp(undefined, appId)
  const bytes = readBytes(teamsApp)
  const bots =
    typeof bytes === 'string'
      ? ({ kind: 'unread', reason: `reading it gave ${bytes}` } as const)
      : readBotIds(bytes)
  return checkTeamsApp({ file: teamsApp, bots }, appId)
}
