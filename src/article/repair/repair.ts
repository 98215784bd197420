/** A damage that was mended, to be counted and looked at. */
export interface Repair {
  /** A kebab-case name to count by, such as `empty-link`. */
  readonly kind: RepairKind
  /** One-based, in the text below the H1, where it is known. */
  readonly line?: number
  readonly found: string
  readonly made: string
}

export type RepairKind = 'empty-link' | 'unsafe-target' | 'target'

export interface Mended<Value> {
  readonly value: Value
  readonly repairs: readonly Repair[]
}
