/** `to += factor * from`, `length` numbers from where each begins. */
export function addScaled(
  to: Float32Array,
  toAt: number,
  from: ArrayLike<number>,
  fromAt: number,
  factor: number,
  length: number,
): void {
  for (let k = 0; k < length; k++) to[toAt + k] = (to[toAt + k] ?? 0) + factor * (from[fromAt + k] ?? 0)
}

/** The dot product of a vector with as many numbers of another, from where those begin. */
export function dot(one: Float32Array, other: ArrayLike<number>, otherAt = 0): number {
  let sum = 0
  for (let k = 0; k < one.length; k++) sum += (one[k] ?? 0) * (other[otherAt + k] ?? 0)
  return sum
}

/** Makes it of length 1 in place, unless it is all 0. */
export function toUnitLength(vector: Float32Array): Float32Array {
  let squares = 0
  for (const value of vector) squares += value * value
  if (squares === 0) return vector
  const length = Math.sqrt(squares)
  for (let k = 0; k < vector.length; k++) vector[k] = (vector[k] ?? 0) / length
  return vector
}

/** Vectors of `rank` numbers as bytes, and what the bytes of each are to be multiplied by. */
export function quantised(
  vectors: Float32Array,
  rank: number,
): { readonly vectors: Int8Array; readonly scales: Float32Array } {
  const bytes = new Int8Array(vectors.length)
  const scales = new Float32Array(vectors.length / rank)
  for (let at = 0; at < vectors.length; at += rank) {
    const vector = vectors.subarray(at, at + rank)
    const largest = vector.reduce((most, value) => Math.max(most, Math.abs(value)), 0) || 1
    scales[at / rank] = largest / 127
    vector.forEach((value, k) => {
      bytes[at + k] = Math.round((value / largest) * 127)
    })
  }
  return { vectors: bytes, scales }
}
