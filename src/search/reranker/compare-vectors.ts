import type { Network, Output } from './network.ts'
import type { ScoreTexts } from './score-texts.ts'
import type { Tokenize } from './tokenize.ts'

export interface Embedding {
  /** The vector of a text is the mean of those of its tokens, or that of its first one. */
  readonly pooling: 'mean' | 'first'
  /** What the model was taught to read before a question, and before what answers it. */
  readonly prefixes: { readonly question: string; readonly passage: string }
}

const AT_ONCE = 4
const MOST_KEPT = 5000 // passages; of 384 numbers, 8 MB

/**
 * An embedding model reads each text alone; texts that mean the same have vectors of one direction. Those of passages are
 * kept by their texts, so that of a question whose articles were asked for before only its own text is read.
 */
export function compareVectors(
  network: Network,
  tokenize: Tokenize,
  { pooling, prefixes }: Embedding,
): ScoreTexts {
  const kept = new Map<string, Float32Array>()
  const embed = async (texts: readonly string[]): Promise<readonly Float32Array[]> =>
    vectorsIn(await network.run(texts.map((text) => tokenize(text))), pooling)

  // Goes on when it is late: the next question about these articles is then answered in time.
  async function keep(passages: readonly string[]): Promise<void> {
    const unknown = [...new Set(passages)].filter((passage) => !kept.has(passage))
    for (let start = 0; start < unknown.length; start += AT_ONCE) {
      const some = unknown.slice(start, start + AT_ONCE)
      const vectors = await embed(some.map((passage) => prefixes.passage + passage))
      for (const [place, passage] of some.entries()) kept.set(passage, vectors[place] ?? new Float32Array())
    }
  }

  return async (question, passages) => {
    await keep(passages)
    const [asked = new Float32Array()] = await embed([prefixes.question + question])
    const scores = passages.map((passage) => dot(asked, kept.get(passage) ?? new Float32Array()))
    for (const oldest of kept.keys()) {
      if (kept.size <= MOST_KEPT) break
      kept.delete(oldest)
    }
    return scores
  }
}

function vectorsIn(output: Output, pooling: Embedding['pooling']): readonly Float32Array[] {
  const { name, numbers, sizes, lengths } = output
  const size = sizes.at(-1) ?? 0
  if (sizes.length === 2) return lengths.map((_, text) => unit(numbers.slice(text * size, (text + 1) * size)))
  if (sizes.length !== 3)
    throw new Error(`The network gives \`${name}\` in ${sizes.length} dimensions, expected 2 or 3`)
  const longest = sizes[1] ?? 0
  return lengths.map((length, text) => {
    const read = pooling === 'first' ? 1 : length
    return unit(sumOf(numbers, text * longest * size, read, size))
  })
}

function sumOf(numbers: Float32Array, start: number, count: number, size: number): Float32Array {
  const sum = new Float32Array(size)
  for (let token = 0; token < count; token++) {
    for (let place = 0; place < size; place++)
      sum[place] = (sum[place] ?? 0) + (numbers[start + token * size + place] ?? 0)
  }
  return sum
}

function unit(vector: Float32Array): Float32Array {
  const length = Math.sqrt(dot(vector, vector))
  return length === 0 ? vector : vector.map((number) => number / length)
}

const dot = (one: Float32Array, other: Float32Array): number =>
  one.reduce((sum, number, place) => sum + number * (other[place] ?? 0), 0)
