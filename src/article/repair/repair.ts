/** A damage that was mended, to be counted and looked at. */
export interface Repair {
  readonly kind: RepairKind
  /** One-based, in the text below the H1; undefined for what is found only after parsing. */
  readonly line?: number
  readonly found: string
  readonly made: string
}

export type RepairKind =
  // in the Markdown
  | 'inline-image-data'
  | 'leaked-tag'
  | 'loose-target'
  | 'broken-label'
  | 'words-as-target'
  | 'unclosed-target'
  | 'lost-target'
  | 'double-brackets'
  | 'deep-nesting'
  | 'shallow-bullets'
  | 'narrow-table'
  // in the blocks
  | 'break-tag'
  | 'bare-star'
  | 'bold-punctuation'
  | 'thai-digits'
  | 'empty-link'
  | 'glued-link'
  | 'glued-bold'
  // in link targets
  | 'broken-scheme'
  | 'insecure-target'
  | 'root-relative-target'
  | 'former-host'
  | 'reader-locale'
  | 'cross-link'
  | 'unsafe-target'

/** A value without its damage. */
export interface Mended<Value> {
  readonly value: Value
  readonly repairs: readonly Repair[]
}

export const unharmed = <Value>(value: Value): Mended<Value> => ({ value, repairs: [] })

/** One step after the other, their repairs together. */
export function mendInTurn<Value>(
  value: Value,
  steps: readonly ((value: Value) => Mended<Value>)[],
): Mended<Value> {
  const repairs: Repair[] = []
  const mended = steps.reduce((before, step) => {
    const after = step(before)
    repairs.push(...after.repairs)
    return after.value
  }, value)
  return { value: mended, repairs }
}

/** What each item becomes (any number of items), their repairs together. */
export function mendEach<Item, Made>(
  items: readonly Item[],
  mend: (item: Item, index: number) => Mended<readonly Made[]>,
): Mended<readonly Made[]> {
  const repairs: Repair[] = []
  const value = items.flatMap((item, index) => {
    const mended = mend(item, index)
    repairs.push(...mended.repairs)
    return mended.value
  })
  return { value, repairs }
}
