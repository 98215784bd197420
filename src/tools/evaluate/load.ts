import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import type { Library } from '../../answer/library.ts'
import { articlesBySlug } from '../../answer/link-context.ts'
import type { KnowledgeBase } from '../../article/article.ts'
import { readKnowledgeBase } from '../../article/read-knowledge-base.ts'
import { articleIndex } from '../../search/article-index.ts'
import { buildIndex, makeSearchData } from '../../search/index/search-data.ts'
import { decodeSnapshot, encodeSnapshot } from '../../search/snapshot/snapshot.ts'
import { warmUp, warmUpOthers } from '../../search/warm-up.ts'
import { folderProblems } from '../folder-problems.ts'
import { type Cost, createStopwatch, measureMemory } from './cost.ts'
import { narrowKnowledgeBase } from './narrow-knowledge-base.ts'
import { say } from './progress.ts'
import type { Wanted } from './read-arguments.ts'
import { replicateLocales } from './replicate-locales.ts'

export type Loading = Pick<Wanted, 'articles' | 'narrowing' | 'locales' | 'snapshot'>

export interface Loaded {
  readonly library: Library
  readonly cost: Cost
}

/**
 * Reads what is wanted, and makes its index as the bot does: built, written as a snapshot, and read from that. What is wrong
 * with the folders where they give no articles.
 */
export async function load(wanted: Loading): Promise<Loaded | readonly string[]> {
  const reading = createStopwatch()
  say(`Reading ${wanted.articles.join(', ')}`)
  const whole = await readKnowledgeBase(wanted.articles)
  const problems = folderProblems(whole, wanted.articles)
  if (problems.length > 0) return problems
  const knowledgeBase = partOf(whole, wanted)
  const readTime = reading()
  const before = measureMemory()
  const { bytes, buildTime } = snapshotOf(knowledgeBase, wanted.snapshot)
  const loading = createStopwatch()
  const read = decodeSnapshot(bytes, knowledgeBase.hash)
  if (read.kind === 'unusable') throw new Error(`The snapshot just made is of no use: ${read.reason}`)
  const data = makeSearchData(read.index)
  await warmUp(data) // as a start does
  const index = articleIndex(data)
  const loadTime = loading()
  await warmUpOthers(data) // and what goes on when it has answered
  const after = measureMemory()
  const library = { knowledgeBase, index, slugs: articlesBySlug(knowledgeBase) }
  const snapshotSize = bytes.byteLength
  return {
    library,
    cost: { readTime, buildTime, loadTime, snapshotSize, before, after, ...sizeOf(knowledgeBase) },
  }
}

/** A part is no longer what was read, so it has another hash. */
function partOf(whole: KnowledgeBase, { narrowing, locales }: Loading): KnowledgeBase {
  const narrowed = narrowKnowledgeBase(whole, narrowing)
  const enlarged = locales === 0 ? narrowed : replicateLocales(narrowed, locales)
  const part = JSON.stringify([
    whole.hash,
    [...(narrowing.ids ?? [])],
    { ...narrowing, ids: undefined },
    locales,
  ])
  return { ...enlarged, hash: createHash('sha256').update(part).digest('hex') }
}

function snapshotOf(
  knowledgeBase: KnowledgeBase,
  path: string | undefined,
): { readonly bytes: Uint8Array<ArrayBuffer>; readonly buildTime: number | undefined } {
  const kept = path !== undefined && existsSync(path) ? Uint8Array.from(readFileSync(path)) : undefined
  if (kept && decodeSnapshot(kept, knowledgeBase.hash).kind === 'index')
    return { bytes: kept, buildTime: undefined }
  say(`Indexing ${knowledgeBase.articles.size} articles in ${knowledgeBase.locales.length} locales`)
  const building = createStopwatch()
  const bytes = encodeSnapshot(buildIndex(knowledgeBase), knowledgeBase.hash)
  const buildTime = building()
  if (path !== undefined) writeFileSync(path, bytes)
  return { bytes, buildTime }
}

const sizeOf = ({ articles }: KnowledgeBase) => ({
  articles: articles.size,
  editions: [...articles.values()].reduce((total, { editions }) => total + editions.size, 0),
})
