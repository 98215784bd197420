import { crc32 } from 'node:zlib'
import type { BuiltIndex } from '../index/search-data.ts'
import { isBuiltIndex } from './is-built-index.ts'
import { pack, unpack } from './pack.ts'

/** To be raised whenever analysis, lexicon or layout change, for an index made otherwise would find nothing right. */
export const SNAPSHOT_VERSION = 8

const MAGIC = 'svar-index'
const LONGEST_HEADER = 4096

interface Header {
  readonly magic: string
  readonly version: number
  /** Of the knowledge base that the index was made from. */
  readonly hash: string
  readonly checksum: number
  readonly descriptionLength: number
}

/** An index as bytes: one line of JSON that says what it is, then its description, then its arrays. */
export function encodeSnapshot(index: BuiltIndex, hash: string): Uint8Array<ArrayBuffer> {
  const { description, bytes } = pack(index)
  const described = new TextEncoder().encode(description)
  const header: Header = {
    magic: MAGIC,
    version: SNAPSHOT_VERSION,
    hash,
    checksum: crc32(bytes, crc32(described)),
    descriptionLength: described.byteLength,
  }
  const first = new TextEncoder().encode(`${JSON.stringify(header)}\n`)
  const start = aligned(first.byteLength + described.byteLength)
  const snapshot = new Uint8Array(start + bytes.byteLength)
  snapshot.set(first)
  snapshot.set(described, first.byteLength)
  snapshot.set(bytes, start)
  return snapshot
}

export type ReadSnapshot =
  | { readonly kind: 'index'; readonly index: BuiltIndex }
  /** A whole one, and why it is not the one: `it was made from other articles`. */
  | { readonly kind: 'stale'; readonly index: BuiltIndex; readonly reason: string }
  /** Why it cannot be used: `it is damaged`. */
  | { readonly kind: 'unusable'; readonly reason: string }

/** Reads an index that was made from the knowledge base with this hash. Whatever else the bytes are is a reason. */
export function decodeSnapshot(snapshot: Uint8Array<ArrayBuffer>, hash: string): ReadSnapshot {
  const end = snapshot.subarray(0, LONGEST_HEADER).indexOf(0x0a)
  const header = end < 0 ? undefined : readHeader(new TextDecoder().decode(snapshot.subarray(0, end)))
  if (header === undefined) return unusable(isSnapshot(snapshot) ? 'it is damaged' : 'it is no index of Svar')
  if (header.version !== SNAPSHOT_VERSION) return unusable('it was made by another version of Svar')
  const from = end + 1
  const described = snapshot.subarray(from, from + header.descriptionLength)
  const bytes = snapshot.subarray(aligned(from + header.descriptionLength))
  if (crc32(bytes, crc32(described)) !== header.checksum) return unusable('it is damaged')
  const index = readIndex(new TextDecoder().decode(described), bytes)
  if (index === undefined) return unusable('it does not hold what an index does')
  if (header.hash !== hash) return { kind: 'stale', index, reason: 'it was made from other articles' }
  return { kind: 'index', index }
}

/** Whether the bytes begin as ours do, so that nothing of anybody else's is lost with them. */
export function isSnapshot(bytes: Uint8Array): boolean {
  const start = `{"magic":"${MAGIC}"`
  return new TextDecoder().decode(bytes.subarray(0, start.length)) === start
}

const unusable = (reason: string): ReadSnapshot => ({ kind: 'unusable', reason })
const aligned = (length: number): number => Math.ceil(length / 8) * 8

/** Of one version there are still indexes that were made otherwise: while Svar itself is changed. */
function readIndex(description: string, bytes: Uint8Array): BuiltIndex | undefined {
  try {
    const index = unpack(description, bytes)
    return isBuiltIndex(index) ? index : undefined
  } catch {
    return undefined // no JSON, or parts that lie outside the bytes
  }
}

function readHeader(line: string): Header | undefined {
  try {
    const header: unknown = JSON.parse(line)
    return isHeader(header) ? header : undefined
  } catch {
    return undefined // not JSON, so not ours
  }
}

const isHeader = (value: unknown): value is Header =>
  typeof value === 'object' &&
  value !== null &&
  'magic' in value &&
  value.magic === MAGIC &&
  'version' in value &&
  'hash' in value &&
  'checksum' in value &&
  'descriptionLength' in value &&
  typeof value.descriptionLength === 'number'
