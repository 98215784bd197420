import { isAddress } from '../analysis/addresses.ts'
import { rarity } from '../index/bm25.ts'
import type { InvertedIndex } from '../index/inverted-index.ts'
import { addScaled, quantised } from '../vectors.ts'
import { type SparseMatrix, truncatedSvd } from './truncated-svd.ts'

/**
 * Where terms and articles stand by the company they keep (latent semantic indexing). All editions of an article are one
 * document here, so words of all languages stand in one space.
 */
export interface MeaningSpace {
  readonly rank: number
  /** A direction for each article, `rank` bytes each, as long as 127. */
  readonly articles: Int8Array
  /** How long each of them is. */
  readonly lengths: Float32Array
  /** For each index, in their order: the vectors of its terms. */
  readonly terms: readonly TermVectors[]
}

export interface TermVectors {
  readonly language: string
  /** By term: one more than the place of its vector; 0 for a term too rare or too common to have one. */
  readonly places: Uint32Array
  readonly vectors: Int8Array
  /** What a vector's bytes are to be multiplied by. */
  readonly scales: Float32Array
}

const RANK = 160
const FEWEST_ARTICLES = 120 // fewer say nothing of what words have to do with each other
const FEWEST_HOLDERS = 2
const MOST_HOLDERS = 0.3 // of all articles

export function buildMeaningSpace(
  indexes: readonly InvertedIndex[],
  articleCount: number,
): MeaningSpace | undefined {
  if (articleCount < FEWEST_ARTICLES) return undefined
  const kept = indexes.map(keptTerms)
  const matrix = matrixOf(indexes, kept, articleCount)
  const { rank, columns, strengths } = truncatedSvd(matrix, Math.min(RANK, articleCount >> 2))
  const rows = termRows(matrix, columns, strengths, rank)
  let row = 0
  const terms = indexes.map((index, at): TermVectors => {
    const count = kept[at]?.length ?? 0
    const part = rows.subarray(row * rank, (row + count) * rank)
    row += count
    return {
      language: index.language,
      places: placesOf(kept[at] ?? [], index.terms.length),
      ...quantised(part, rank),
    }
  })
  const scaled = columns.map((value, at) => value * (strengths[at % rank] ?? 0))
  const articles = quantised(scaled, rank).vectors
  const lengths = Float32Array.from({ length: articleCount }, (_, article) =>
    Math.hypot(...articles.subarray(article * rank, (article + 1) * rank)),
  )
  return { rank, articles, lengths, terms }
}

function keptTerms({ terms, starts, size }: InvertedIndex): readonly number[] {
  return [...terms.keys()].filter((term) => {
    const holders = (starts[term + 1] ?? 0) - (starts[term] ?? 0)
    if (isAddress(terms[term] ?? '')) return false // it stands for nothing but itself
    return holders >= FEWEST_HOLDERS && holders <= Math.max(FEWEST_HOLDERS, size * MOST_HOLDERS)
  })
}

/** Terms of all indexes by articles, each article's column as long as 1. */
function matrixOf(
  indexes: readonly InvertedIndex[],
  kept: readonly (readonly number[])[],
  articleCount: number,
): SparseMatrix {
  const starts: number[] = [0]
  const columns: number[] = []
  const values: number[] = []
  const squares = new Float64Array(articleCount)
  indexes.forEach((index, at) => {
    for (const term of kept[at] ?? []) {
      const [from, to] = [index.starts[term] ?? 0, index.starts[term + 1] ?? 0]
      const weight = rarity(to - from, index.size)
      for (let posting = from; posting < to; posting++) {
        const article = index.articles[posting] ?? 0
        const value = (weight * (index.impacts[posting] ?? 0)) / 255
        columns.push(article)
        values.push(value)
        squares[article] = (squares[article] ?? 0) + value * value
      }
      starts.push(columns.length)
    }
  })
  return {
    rows: starts.length - 1,
    columnCount: articleCount,
    starts: Uint32Array.from(starts),
    columns: Uint32Array.from(columns),
    values: Float32Array.from(values, (value, at) => value / Math.sqrt(squares[columns[at] ?? 0] || 1)),
  }
}

function termRows(
  matrix: SparseMatrix,
  columns: Float32Array,
  strengths: Float32Array,
  rank: number,
): Float32Array {
  const rows = new Float32Array(matrix.rows * rank)
  for (let row = 0; row < matrix.rows; row++) {
    const end = matrix.starts[row + 1] ?? 0
    for (let at = matrix.starts[row] ?? 0; at < end; at++) {
      addScaled(rows, row * rank, columns, (matrix.columns[at] ?? 0) * rank, matrix.values[at] ?? 0, rank)
    }
  }
  return rows.map((value, at) => value / (strengths[at % rank] || 1))
}

function placesOf(kept: readonly number[], termCount: number): Uint32Array {
  const places = new Uint32Array(termCount)
  kept.forEach((term, at) => {
    places[term] = at + 1
  })
  return places
}
