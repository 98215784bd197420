/** At most so many of the values, evenly spread, in their order. */
export function spread<Value>(values: readonly Value[], most: number): readonly Value[] {
  if (values.length <= most) return values
  const step = values.length / most
  return Array.from({ length: most }, (_, place) => values[Math.floor(place * step)]).filter(
    (value) => value !== undefined,
  )
}
