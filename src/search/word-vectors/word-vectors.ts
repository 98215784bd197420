import { addScaled, quantised } from '../vectors.ts'

/** Where words of ten languages stand by the articles that they were learned from; words of one meaning stand together. */
export interface WordVectors {
  readonly rank: number
  /** Of language and term, rising: words are not kept, only their numbers. */
  readonly hashes: Uint32Array
  /** `rank` bytes a word, in the order of the hashes. */
  readonly vectors: Int8Array
  /** What the bytes of each word are to be multiplied by. */
  readonly scales: Float32Array
}

/** Adds a word's vector, times `factor`. A word that has none adds nothing. */
export function addWord(to: Float32Array, hash: number, factor: number, words: WordVectors): void {
  const place = placeOf(hash, words.hashes)
  if (place < 0) return
  addScaled(to, 0, words.vectors, place * words.rank, factor * (words.scales[place] ?? 0), words.rank)
}

function placeOf(hash: number, hashes: Uint32Array): number {
  let [from, to] = [0, hashes.length - 1]
  while (from <= to) {
    const middle = (from + to) >> 1
    const found = hashes[middle] ?? 0
    if (found === hash) return middle
    if (found < hash) from = middle + 1
    else to = middle - 1
  }
  return -1
}

/** FNV-1a over UTF-16 code units. Of 40,000 words in four billion numbers, one unknown word in 100,000 looks known. */
export function hashOf(language: string, term: string): number {
  let hash = 0x811c9dc5
  const text = `${language} ${term}`
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash >>> 0
}

const HEADER = 2 // numbers: rank and count

/** As bytes, little endian: rank, count, then hashes, scales and vectors in the order of the hashes. */
export function encodeVectors(
  words: readonly { readonly hash: number; readonly vector: Float32Array }[],
  rank: number,
): Uint8Array {
  const different = new Map(words.map(({ hash, vector }) => [hash, vector]))
  const sorted = [...different].sort(([one], [other]) => one - other)
  const all = new Float32Array(sorted.length * rank)
  sorted.forEach(([, vector], place) => {
    all.set(vector, place * rank)
  })
  const { vectors, scales } = quantised(all, rank)
  const numbers = Uint32Array.of(rank, sorted.length, ...sorted.map(([hash]) => hash))
  return Buffer.concat([numbers, scales, vectors].map(bytesOf))
}

const bytesOf = ({ buffer, byteOffset, byteLength }: ArrayBufferView): Uint8Array =>
  new Uint8Array(buffer, byteOffset, byteLength)

/** @throws {RangeError} where the bytes end too early. */
export function decodeVectors(bytes: Uint8Array): WordVectors {
  const { buffer } = new Uint8Array(bytes) // a copy, which begins where typed arrays may begin
  const [rank = 0, count = 0] = new Uint32Array(buffer, 0, HEADER)
  const start = HEADER * 4
  return {
    rank,
    hashes: new Uint32Array(buffer, start, count),
    scales: new Float32Array(buffer, start + count * 4, count),
    vectors: new Int8Array(buffer, start + count * 8, count * rank),
  }
}
