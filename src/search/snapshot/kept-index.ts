import { decodeSnapshot, isSnapshot, type ReadSnapshot } from './snapshot.ts'
import { readSnapshotFile } from './snapshot-file.ts'

/** What stands in the file that keeps an index. */
export type KeptIndex =
  | ReadSnapshot
  | { readonly kind: 'missing' }
  /** Something of somebody's that is not to be written over, and why: `it is no index of Svar`. */
  | { readonly kind: 'foreign'; readonly reason: string }

/** Reads the index that is kept in a file for the knowledge base with this hash. */
export async function readKeptIndex(path: string, hash: string): Promise<KeptIndex> {
  const bytes = await readSnapshotFile(path).catch(whyUnread)
  if (bytes === undefined) return { kind: 'missing' }
  if (typeof bytes === 'string') return { kind: 'foreign', reason: bytes }
  const read = decodeSnapshot(bytes, hash)
  if (read.kind === 'unusable' && !isOurs(path, bytes)) return { kind: 'foreign', reason: read.reason }
  return read
}

const whyUnread = (error: unknown): string =>
  `the file cannot be read: ${error instanceof Error ? error.message : String(error)}`

/** One that is named as an index was one, however damaged it is. */
const isOurs = (path: string, bytes: Uint8Array): boolean =>
  bytes.length === 0 || path.endsWith('.index') || isSnapshot(bytes)
