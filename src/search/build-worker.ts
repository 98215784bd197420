import { parentPort, workerData } from 'node:worker_threads'
import { readKnowledgeBase } from '../article/read-knowledge-base.ts'
import type { Locale } from '../locale/locale.ts'
import { buildIndex } from './search-data.ts'
import { encodeSnapshot } from './snapshot/snapshot.ts'

/** What the worker is told: it reads the articles itself, for handing them over would stop the event loop. */
export interface BuildOrder {
  readonly roots: readonly string[]
  readonly defaultLocale: Locale | undefined
}

/** What it hands back, the bytes without a copy. */
export interface BuildResult {
  readonly hash: string
  readonly snapshot: Uint8Array<ArrayBuffer>
}

const { roots, defaultLocale } = workerData as BuildOrder // given by buildInWorker alone
const knowledgeBase = await readKnowledgeBase(roots, defaultLocale === undefined ? {} : { defaultLocale })
const snapshot = encodeSnapshot(buildIndex(knowledgeBase), knowledgeBase.hash)
parentPort?.postMessage({ hash: knowledgeBase.hash, snapshot } satisfies BuildResult, [snapshot.buffer])
