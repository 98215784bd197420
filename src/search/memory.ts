// Of a language: the words that a help desk is asked in, and for English articles those of all other languages.
const MOST_REMEMBERED = 8000

/**
 * Memories stand in the modules that use them and are passed to nobody. That is safe, for what they keep follows from their
 * owner and key alone: with them and without, in whichever order, an answer is the same and only its time differs. Passed
 * along, each would be an argument of every stage between the index and a word. Of an index that was swapped nothing stays,
 * for its memory goes with it. What is kept by language elsewhere (word lists in `lexicon.ts`, small words in
 * `frame-words.ts`, segmenters in `segment.ts`) follows from its language as well, and there are some forty of them.
 *
 * Keeps what was worked out for a key beside what it was worked out from, as long as that lives; all is forgotten where it
 * becomes too much. Weak keys would need no bound, and a pause of 50 ms to collect.
 */
export function createMemory<Owner extends object, Key, Thing>(): (
  owner: Owner,
  key: Key,
  make: () => Thing,
) => Thing {
  const memories = new WeakMap<Owner, Map<Key, Thing>>()
  return (owner, key, make) => {
    const memory = memories.get(owner) ?? new Map<Key, Thing>()
    const known = memory.get(key)
    if (known !== undefined) return known
    const made = make()
    if (memory.size >= MOST_REMEMBERED) memory.clear()
    memory.set(key, made)
    memories.set(owner, memory)
    return made
  }
}
