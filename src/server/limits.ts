export type Limits = {
  readonly bodyBytes: number
  readonly depth: number
  readonly values: number
  readonly headersMs: number
  readonly requestMs: number
  readonly keepAliveMs: number
  /** How often connections are held against the times above. */
  readonly checkMs: number
  readonly connections: number
}

export const defaultLimits: Limits = {
  bodyBytes: 256 * 1024, // Teams itself stops at about 100 KB
  depth: 32,
  values: 10_000,
  headersMs: 5000,
  requestMs: 10_000,
  keepAliveMs: 15_000,
  checkMs: 1000, // Node's own 30 s would let a dripping socket live that much longer
  connections: 1000,
}
