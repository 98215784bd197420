import type { KnowledgeBase } from '../article/article.ts'
import type { Locale } from '../locale/locale.ts'
import { articleIndex } from './article-index.ts'
import { buildInWorker } from './build-in-worker.ts'
import { type KeptIndex, readKeptIndex } from './kept-index.ts'
import type { ArticleIndex } from './match.ts'
import { type BuiltIndex, buildIndex, makeSearchData } from './search-data.ts'
import { decodeSnapshot } from './snapshot/snapshot.ts'
import { writeSnapshotFile } from './snapshot-file.ts'
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
  const { snapshotPath: path, report = () => undefined } = places
  if (!needsSnapshot(knowledgeBase)) return warmIndex(buildIndex(knowledgeBase))
  const kept: KeptIndex =
    path === undefined ? { kind: 'missing' } : await readKeptIndex(path, knowledgeBase.hash)
  if (kept.kind === 'index') return warmIndex(kept.index)
  if (kept.kind === 'unusable') report(`${path}: the index is built anew, for ${kept.reason}`)
  if (kept.kind === 'foreign') report(`${path}: the index is built and not kept there, for ${kept.reason}`)
  const built = await buildInWorker({ roots: places.roots, defaultLocale: places.defaultLocale })
  const read = decodeSnapshot(built.snapshot, knowledgeBase.hash)
  // The files changed between our reading and the worker's: rare, and a pause is better than a wrong index.
  if (read.kind === 'unusable') return warmIndex(buildIndex(knowledgeBase))
  if (path !== undefined && kept.kind !== 'foreign') await keep(built.snapshot, path, report)
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

/** An index that cannot be kept is still a good index. */
async function keep(bytes: Uint8Array, path: string, report: (line: string) => void): Promise<void> {
  try {
    await writeSnapshotFile(path, bytes)
  } catch (error) {
    report(`${path}: the index could not be kept: ${error instanceof Error ? error.message : String(error)}`)
  }
}
