import type { KnowledgeBase } from '../article/article.ts'
import type { Locale } from '../locale/locale.ts'
import { articleIndex, createArticleIndex } from './article-index.ts'
import { buildInWorker } from './build-in-worker.ts'
import type { ArticleIndex } from './match.ts'
import { type BuiltIndex, makeSearchData } from './search-data.ts'
import { decodeSnapshot } from './snapshot/snapshot.ts'
import { readSnapshotFile, writeSnapshotFile } from './snapshot-file.ts'
import { warmUp } from './warm-up.ts'

export interface IndexPlaces {
  /** The folders that the knowledge base was read from, for the worker to read them too. */
  readonly roots: readonly string[]
  readonly defaultLocale?: Locale
  /** Where the index is kept between starts; nowhere where undefined. */
  readonly snapshotPath?: string | undefined
  /** Told what is done and why, a line each. */
  readonly report?: (line: string) => void
}

const FEW_EDITIONS = 60 // built in about 50 ms, which is less than a worker takes to start

/** The index of a knowledge base: from its snapshot where that is of these articles, else built beside the event loop. */
export async function openArticleIndex(
  knowledgeBase: KnowledgeBase,
  places: IndexPlaces,
): Promise<ArticleIndex> {
  const report = places.report ?? (() => undefined)
  if (!needsSnapshot(knowledgeBase)) return createArticleIndex(knowledgeBase)
  const kept = await openSnapshot(knowledgeBase.hash, places.snapshotPath, report)
  if (kept) return kept
  const built = await buildInWorker({ roots: places.roots, defaultLocale: places.defaultLocale })
  const read = decodeSnapshot(built.snapshot, knowledgeBase.hash)
  // The files changed between our reading and the worker's: rare, and a pause is better than a wrong index.
  if (read.kind === 'unusable') return createArticleIndex(knowledgeBase)
  await keep(built.snapshot, places.snapshotPath, report)
  return warmIndex(read.index)
}

/** Whether there are so many articles that their index is kept between starts. */
export const needsSnapshot = (knowledgeBase: KnowledgeBase): boolean =>
  countEditions(knowledgeBase) > FEW_EDITIONS

async function warmIndex(built: BuiltIndex): Promise<ArticleIndex> {
  const data = makeSearchData(built)
  await warmUp(data)
  return articleIndex(data)
}

const countEditions = ({ articles }: KnowledgeBase): number =>
  [...articles.values()].reduce((sum, { editions }) => sum + editions.size, 0)

async function openSnapshot(
  hash: string,
  path: string | undefined,
  report: (line: string) => void,
): Promise<ArticleIndex | undefined> {
  if (path === undefined) return undefined
  const anew = (reason: string): undefined => {
    report(`${path}: the index is built anew, for ${reason}`)
  }
  const bytes = await readSnapshotFile(path).catch((error: unknown) =>
    anew(`the file cannot be read: ${told(error)}`),
  )
  if (bytes === undefined) return undefined
  const read = decodeSnapshot(bytes, hash)
  if (read.kind === 'index') return warmIndex(read.index)
  return anew(read.reason)
}

const told = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/** An index that cannot be kept is still a good index. */
async function keep(
  bytes: Uint8Array,
  path: string | undefined,
  report: (line: string) => void,
): Promise<void> {
  if (path === undefined) return
  try {
    await writeSnapshotFile(path, bytes)
  } catch (error) {
    report(`${path}: the index could not be kept: ${told(error)}`)
  }
}
