import { parentPort, workerData } from 'node:worker_threads'
import { readKnowledgeBase } from '../../article/read-knowledge-base.ts'
import type { Locale } from '../../locale/locale.ts'
import { buildIndex } from '../index/search-data.ts'
import { encodeSnapshot } from './snapshot.ts'

/** What the worker is told: it reads the articles itself, for handing them over would stop the event loop. */
export interface BuildOrder {
  readonly roots: readonly string[]
  readonly defaultLocale: Locale | undefined
}

/** What it says: that it has read the articles, and then the index, its bytes without a copy. */
export type BuildReply =
  | { readonly kind: 'read' }
  | { readonly kind: 'built'; readonly snapshot: Uint8Array<ArrayBuffer> }

const reply = (message: BuildReply, handedOver: readonly ArrayBuffer[] = []): void =>
  parentPort?.postMessage(message, handedOver)

const { roots, defaultLocale } = workerData as BuildOrder // given by buildInWorker alone
const knowledgeBase = await readKnowledgeBase(roots, defaultLocale === undefined ? {} : { defaultLocale })
reply({ kind: 'read' })
const snapshot = encodeSnapshot(buildIndex(knowledgeBase), knowledgeBase.hash)
reply({ kind: 'built', snapshot }, [snapshot.buffer])
