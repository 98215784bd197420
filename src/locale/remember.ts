/**
 * Keeps what a pure function of a short text gave. Texts come from outside in any number, so the memory starts anew
 * when it holds `limit` of them.
 */
export function remember<Key, Value>(work: (key: Key) => Value, limit = 1000): (key: Key) => Value {
  const known = new Map<Key, Value>()
  return (key) => {
    const found = known.get(key)
    if (found !== undefined) return found
    if (known.size >= limit) known.clear()
    const made = work(key)
    known.set(key, made)
    return made
  }
}
