import type { InvertedIndex } from './inverted-index.ts'

/** The terms of an index by the pairs of letters in them, so that a misspelt word need be compared to few. */
export interface LetterPairs {
  readonly terms: readonly string[]
  readonly termsOfPair: ReadonlyMap<string, Uint32Array>
  readonly pairCounts: Uint8Array
}

export function pairLetters({ terms }: Pick<InvertedIndex, 'terms'>): LetterPairs {
  const lists = new Map<string, number[]>()
  const pairCounts = new Uint8Array(terms.length)
  terms.forEach((term, number) => {
    if (!isRepairable(term)) return
    const pairs = pairsOf(term)
    pairCounts[number] = pairs.length
    for (const pair of pairs) {
      const list = lists.get(pair)
      if (list) list.push(number)
      else lists.set(pair, [number])
    }
  })
  const termsOfPair = new Map([...lists].map(([pair, list]) => [pair, Uint32Array.from(list)]))
  return { terms, termsOfPair, pairCounts }
}

/** Words of letters only, in a script that is spelt: no codes, and nothing that is written in pairs anyway. */
export const isRepairable = (term: string): boolean =>
  (term.length >= 4 || (term.length === 3 && consonantal.test(term))) &&
  term.length <= 40 &&
  /^[\p{L}\p{M}]+$/u.test(term) &&
  !/[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}]/u.test(term)

// Arabic and Hebrew write no short vowels: three letters are a whole root.
export const consonantal = /[\p{Script=Arabic}\p{Script=Hebrew}]/u

/** The terms that share most of their letter pairs with the word, most alike first. */
export function alikeTerms(
  word: string,
  { terms, termsOfPair, pairCounts }: LetterPairs,
  limit: number,
): readonly string[] {
  const pairs = pairsOf(word)
  const shared = new Uint8Array(terms.length)
  const touched: number[] = []
  for (const pair of pairs) {
    for (const term of termsOfPair.get(pair) ?? []) {
      const count = shared[term] ?? 0
      if (count === 0) touched.push(term)
      shared[term] = count + 1
    }
  }
  const likeness = (term: number) => (2 * (shared[term] ?? 0)) / (pairs.length + (pairCounts[term] ?? 0))
  return touched
    .filter((term) => likeness(term) >= LEAST_LIKENESS)
    .sort((one, other) => likeness(other) - likeness(one))
    .slice(0, limit)
    .map((term) => terms[term] ?? '')
}

const LEAST_LIKENESS = 0.3 // two edits in a word of six letters leave about that much

function pairsOf(word: string): readonly string[] {
  const framed = `^${word}$`
  const pairs = new Set<string>()
  for (let at = 1; at < framed.length; at++) pairs.add(framed.slice(at - 1, at + 1))
  return [...pairs]
}
