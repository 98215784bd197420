/** The value that occurs most often; of equals, the one that came first. */
export function mostCommon<Value>(values: Iterable<Value>): Value | undefined {
  const counts = new Map<Value, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  let best: readonly [Value, number] | undefined
  for (const entry of counts) if (!best || entry[1] > best[1]) best = entry
  return best?.[0]
}
