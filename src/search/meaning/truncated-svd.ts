import { addScaled } from '../vectors.ts'
import { randomNumbers } from './random-numbers.ts'

/** A sparse matrix by rows: row `r` has `values` in `columns` from `starts[r]` to `starts[r + 1]`. */
export interface SparseMatrix {
  readonly rows: number
  readonly columnCount: number
  readonly starts: Uint32Array
  readonly columns: Uint32Array
  readonly values: Float32Array
}

/** The strongest `rank` directions of a matrix: a vector for each column, `rank` numbers a column, and their strengths. */
export interface TruncatedSvd {
  readonly rank: number
  readonly columns: Float32Array
  readonly strengths: Float32Array
}

const OVERSAMPLING = 8 // directions too many, so that the last ones wanted come out right
const ROUNDS = 3

/**
 * Subspace iteration from random directions: each round turns them towards those that the matrix stretches most. The
 * columns are the articles: few, so only they are kept orthogonal.
 */
export function truncatedSvd(matrix: SparseMatrix, wanted: number): TruncatedSvd {
  const width = Math.min(wanted + OVERSAMPLING, matrix.columnCount)
  const random = randomNumbers(1)
  let basis = Float32Array.from({ length: matrix.columnCount * width }, () => random() - 0.5)
  orthonormalize(basis, width)
  let strengths = new Float32Array(width)
  for (let round = 0; round < ROUNDS; round++) {
    basis = stretch(matrix, basis, width)
    strengths = orthonormalize(basis, width)
  }
  const rank = Math.min(wanted, width)
  return { rank, columns: narrow(basis, width, rank), strengths: strengths.slice(0, rank).map(Math.sqrt) }
}

/** AᵀA applied to the basis, row by row, so that no vector as long as the vocabulary is kept. */
function stretch(
  { rows, starts, columns, values }: SparseMatrix,
  basis: Float32Array,
  width: number,
): Float32Array<ArrayBuffer> {
  const stretched = new Float32Array(basis.length)
  const row = new Float32Array(width)
  for (let r = 0; r < rows; r++) {
    const [from, to] = [starts[r] ?? 0, starts[r + 1] ?? 0]
    row.fill(0)
    for (let at = from; at < to; at++)
      addScaled(row, 0, basis, (columns[at] ?? 0) * width, values[at] ?? 0, width)
    for (let at = from; at < to; at++)
      addScaled(stretched, (columns[at] ?? 0) * width, row, 0, values[at] ?? 0, width)
  }
  return stretched
}

/** Gram-Schmidt, twice over, on the columns of a matrix kept by rows. Gives back their lengths before. */
function orthonormalize(basis: Float32Array, width: number): Float32Array<ArrayBuffer> {
  const lengths = new Float32Array(width)
  const height = basis.length / width
  for (let column = 0; column < width; column++) {
    for (let pass = 0; pass < 2; pass++) removeEarlier(basis, width, column)
    let square = 0
    for (let r = 0; r < height; r++) square += (basis[r * width + column] ?? 0) ** 2
    lengths[column] = Math.sqrt(square)
    const scale = square > 1e-12 ? 1 / Math.sqrt(square) : 0
    for (let r = 0; r < height; r++) basis[r * width + column] = (basis[r * width + column] ?? 0) * scale
  }
  return lengths
}

function removeEarlier(basis: Float32Array, width: number, column: number): void {
  const shares = new Float64Array(column)
  for (let at = 0; at < basis.length; at += width) {
    const value = basis[at + column] ?? 0
    for (let earlier = 0; earlier < column; earlier++)
      shares[earlier] = (shares[earlier] ?? 0) + value * (basis[at + earlier] ?? 0)
  }
  for (let at = 0; at < basis.length; at += width) {
    let value = basis[at + column] ?? 0
    for (let earlier = 0; earlier < column; earlier++)
      value -= (shares[earlier] ?? 0) * (basis[at + earlier] ?? 0)
    basis[at + column] = value
  }
}

function narrow(basis: Float32Array, width: number, rank: number): Float32Array {
  const height = basis.length / width
  const narrowed = new Float32Array(height * rank)
  for (let r = 0; r < height; r++) narrowed.set(basis.subarray(r * width, r * width + rank), r * rank)
  return narrowed
}
