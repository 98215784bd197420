import type { KnowledgeBase } from '../article/article.ts'
import type { Locale } from '../locale/locale.ts'
import { articleIndex } from './article-index.ts'
import { type BuiltIndex, buildIndex, makeSearchData } from './index/search-data.ts'
import { indexMeanwhile } from './index-meanwhile.ts'
import type { ArticleIndex } from './match.ts'
import { buildInWorker } from './snapshot/build-in-worker.ts'
import { type KeptIndex, readKeptIndex } from './snapshot/kept-index.ts'
import { decodeSnapshot } from './snapshot/snapshot.ts'
import { writeSnapshotFile } from './snapshot/snapshot-file.ts'
import { warmUp, warmUpOthers } from './warm-up.ts'

export interface IndexPlaces {
  /** The folders that the knowledge base was read from, for the worker to read them too. */
  readonly roots: readonly string[]
  readonly defaultLocale?: Locale
  /** Where the index is kept between starts; nowhere where undefined. */
  readonly snapshotPath?: string | undefined
  /** Told what is done and why, a line each. */
  readonly report?: (line: string) => void
  /** Given the index of the articles as they were, where there is one, to answer until theirs is built. */
  readonly meanwhile?: ((index: ArticleIndex) => void) | undefined
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
  tellWhy(kept, path, report)
  const { articles, locales } = knowledgeBase
  report(`${articles.size} articles in ${locales.length} locales are being indexed`)
  const building = buildInWorker({ roots: places.roots, defaultLocale: places.defaultLocale }, report)
  const [snapshot] = await Promise.all([building, serveMeanwhile(kept, knowledgeBase, places)])
  const read = decodeSnapshot(snapshot, knowledgeBase.hash)
  // The files changed between our reading and the worker's: rare, and a pause is better than a wrong index.
  if (read.kind !== 'index') return warmIndex(buildIndex(knowledgeBase))
  if (path !== undefined && kept.kind !== 'foreign') await keep(snapshot, path, report)
  return warmIndex(read.index)
}

function tellWhy(kept: KeptIndex, path: string | undefined, report: (line: string) => void): void {
  if (kept.kind === 'unusable' || kept.kind === 'stale')
    report(`${path}: the index is built anew, for ${kept.reason}`)
  if (kept.kind === 'foreign') report(`${path}: the index is built and not kept there, for ${kept.reason}`)
}

async function serveMeanwhile(
  kept: KeptIndex,
  knowledgeBase: KnowledgeBase,
  { meanwhile, report }: IndexPlaces,
): Promise<void> {
  if (kept.kind !== 'stale' || meanwhile === undefined) return
  const index = await indexMeanwhile(kept.index, knowledgeBase)
  if (index === undefined) return
  meanwhile(index)
  report?.('The index as it was answers meanwhile')
}

/** Whether there are so many articles that their index is kept between starts. */
export const needsSnapshot = (knowledgeBase: KnowledgeBase): boolean =>
  countEditions(knowledgeBase) > FEW_EDITIONS

async function warmIndex(built: BuiltIndex): Promise<ArticleIndex> {
  const data = makeSearchData(built)
  await warmUp(data)
  void warmUpOthers(data)
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
