/** The smallest value that at least this share of the values does not exceed. Undefined for none. */
export function percentile(values: readonly number[], wanted: number): number | undefined {
  const sorted = values.toSorted((one, other) => one - other)
  return sorted[Math.max(0, Math.ceil(wanted * sorted.length) - 1)]
}

export interface Latency {
  readonly p50: number | undefined
  readonly p95: number | undefined
  readonly p99: number | undefined
}

export const latencyOf = (milliseconds: readonly number[]): Latency => ({
  p50: percentile(milliseconds, 0.5),
  p95: percentile(milliseconds, 0.95),
  p99: percentile(milliseconds, 0.99),
})
