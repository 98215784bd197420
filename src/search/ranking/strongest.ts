const STEPS = 512 // of strength from 0 to 1, to count articles by

/** The numbers of the `limit` highest strengths above 0, in no order: a full sort would cost more than the search. */
export function strongest(strengths: Float32Array, limit: number): readonly number[] {
  const counts = new Uint32Array(STEPS + 1)
  for (let number = 0; number < strengths.length; number++) {
    const step = Math.min(STEPS, Math.floor((strengths[number] ?? 0) * STEPS))
    counts[step] = (counts[step] ?? 0) + 1
  }
  let least = STEPS + 1
  let above = 0
  while (least > 1 && above + (counts[least - 1] ?? 0) <= limit) {
    least--
    above += counts[least] ?? 0
  }
  // Where the first step over the limit is reached, its strongest fill up what is left.
  const certainFrom = least > STEPS ? Infinity : least / STEPS
  const edgeFrom = Math.max(Number.MIN_VALUE, (least - 1) / STEPS)
  const certain: number[] = []
  const onTheEdge: number[] = []
  for (let number = 0; number < strengths.length; number++) {
    const strength = strengths[number] ?? 0
    if (strength < edgeFrom) continue
    if (strength >= certainFrom) certain.push(number)
    else onTheEdge.push(number)
  }
  onTheEdge.sort((one, other) => (strengths[other] ?? 0) - (strengths[one] ?? 0))
  return [...certain, ...onTheEdge].slice(0, Math.max(limit, 0))
}
