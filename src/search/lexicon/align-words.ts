/** A text and its translation, each as the numbers of its words. */
export interface AlignedPair {
  readonly from: readonly number[]
  readonly to: readonly number[]
}

/** How likely word `from` is said as word `to`, by `from * toCount + to`. */
export type Translations = ReadonlyMap<number, number>

/**
 * IBM Model 1: which word stands for which, learnt from nothing but which words occur in both halves of a pair. Each
 * word of `to` is owed to the words of `from` in proportion to what is believed so far, over and over.
 */
export function alignWords(pairs: readonly AlignedPair[], toCount: number, rounds = 6): Translations {
  const table = tableOf(pairs, toCount)
  let belief = new Float64Array(table.keys.length).fill(1)
  for (let round = 0; round < rounds; round++) belief = improve(pairs, table, belief, toCount)
  return new Map(table.keys.map((key, at) => [key, belief[at] ?? 0]))
}

interface Table {
  readonly keys: readonly number[]
  readonly places: ReadonlyMap<number, number>
}

function tableOf(pairs: readonly AlignedPair[], toCount: number): Table {
  const places = new Map<number, number>()
  for (const { from, to } of pairs) {
    for (const one of from) {
      for (const other of to) {
        const key = one * toCount + other
        if (!places.has(key)) places.set(key, places.size)
      }
    }
  }
  return { keys: [...places.keys()], places }
}

function improve(
  pairs: readonly AlignedPair[],
  { keys, places }: Table,
  belief: Float64Array,
  toCount: number,
): Float64Array<ArrayBuffer> {
  const owed = new Float64Array(keys.length)
  const totals = new Map<number, number>()
  for (const { from, to } of pairs) {
    for (const word of to) {
      const at = from.map((one) => places.get(one * toCount + word) ?? 0)
      const all = at.reduce((sum, place) => sum + (belief[place] ?? 0), 0)
      from.forEach((one, index) => {
        const place = at[index] ?? 0
        const share = (belief[place] ?? 0) / all
        owed[place] = (owed[place] ?? 0) + share
        totals.set(one, (totals.get(one) ?? 0) + share)
      })
    }
  }
  return owed.map((share, place) => share / (totals.get(Math.floor((keys[place] ?? 0) / toCount)) ?? 1))
}
