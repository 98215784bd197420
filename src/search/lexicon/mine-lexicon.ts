import { wordsOf } from '../analysis/words.ts'
import { isFrameWord } from '../language/frame-words.ts'
import { type AlignedPair, alignWords } from './align-words.ts'

/** A word and the English words that say it, likeliest first: `passwor` is `password` in 90 of 100 places. */
export interface LexiconEntry {
  readonly term: string
  readonly english: readonly { readonly term: string; readonly share: number }[]
}

/** One text in the language and in English, short: a sentence or a heading. */
export type TextPair = readonly [local: string, english: string]

/** Mines a lexicon from translated texts. What is said alike in both languages (names) needs no entry. */
export function mineLexicon(texts: readonly TextPair[], language: string): readonly LexiconEntry[] {
  const local = numbering()
  const english = numbering()
  const pairs = texts
    .map(
      ([one, other]): AlignedPair => ({
        from: termsOf(one, language).map(local.numberOf),
        to: termsOf(other, 'en').map(english.numberOf),
      }),
    )
    .filter(({ from, to }) => from.length > 0 && to.length > 0 && from.length + to.length <= LONGEST_PAIR)
  const forward = alignWords(pairs, english.terms.length)
  const back = alignWords(
    pairs.map(({ from, to }) => ({ from: to, to: from })),
    local.terms.length,
  )
  const found = new Map<number, { term: string; share: number }[]>()
  for (const [key, likely] of forward) {
    const from = Math.floor(key / english.terms.length)
    const to = key % english.terms.length
    const share = likely ** 0.7 * (back.get(to * local.terms.length + from) ?? 0) ** 0.3
    if (share < LEAST_SHARE || local.count(from) < FEWEST_PLACES) continue
    const said = found.get(from) ?? []
    said.push({ term: english.terms[to] ?? '', share })
    found.set(from, said)
  }
  return [...found]
    .map(([from, said]) => ({ term: local.terms[from] ?? '', english: best(said) }))
    .filter(({ term, english: said }) => !(said.length === 1 && said[0]?.term === term))
    .sort((one, other) => (one.term < other.term ? -1 : 1))
}

const LONGEST_PAIR = 120 // words; in longer texts everything occurs with everything
const LEAST_SHARE = 0.1
const FEWEST_PLACES = 2
const MOST_WORDS = 4
const isSpelt = /^[\p{L}\p{M}]+$/u // no numbers, codes or keys

const best = (said: readonly { term: string; share: number }[]) =>
  [...said].sort((one, other) => other.share - one.share).slice(0, MOST_WORDS)

const termsOf = (text: string, language: string): readonly string[] => [
  ...new Set(
    wordsOf(text, language)
      .filter(({ written }) => !isFrameWord(written, language) && isSpelt.test(written))
      .map(({ term }) => term),
  ),
]

function numbering() {
  const numbers = new Map<string, number>()
  const counts: number[] = []
  const terms: string[] = []
  const numberOf = (term: string): number => {
    const number = numbers.get(term) ?? terms.push(term) - 1
    numbers.set(term, number)
    counts[number] = (counts[number] ?? 0) + 1
    return number
  }
  return { terms, numberOf, count: (number: number) => counts[number] ?? 0 }
}
