/** Numbers from 0 to below 1 that look like chance and are the same for the same seed (mulberry32). */
export type Random = () => number

export const below = (limit: number, random: Random): number => Math.floor(random() * limit)

/** The values in an order of chance. */
export function shuffled<Value>(values: readonly Value[], random: Random): readonly Value[] {
  const keyed = values.map((value) => ({ value, key: random() }))
  return keyed.sort((one, other) => one.key - other.key).map(({ value }) => value)
}
