import { readFileSync } from 'node:fs'
import { decodeVectors, type WordVectors } from './word-vectors.ts'

// Made by `npm run train-vectors`. It stays beside its source, for it is not compiled.
const file = new URL('../../../../src/search/word-vectors/word-vectors.bin', import.meta.url)
let shipped: WordVectors | undefined

/** The vectors that come with Svar, read when they are first asked for. Throws where the file is missing. */
export function shippedVectors(): WordVectors {
  shipped ??= decodeVectors(readFileSync(file))
  return shipped
}
