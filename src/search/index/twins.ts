import { isAddress } from '../analysis/addresses.ts'
import { normalize } from '../analysis/normalize.ts'
import { rarity } from './bm25.ts'
import type { InvertedIndex } from './inverted-index.ts'

/**
 * For each article the first one that says nearly the same: itself, mostly. Told by the English text where there is one,
 * for a translation may give two articles one title that in English have two.
 */
export function findTwins(indexes: readonly InvertedIndex[], articleCount: number): Uint32Array {
  const first = Uint32Array.from({ length: articleCount }, (_, article) => article)
  const seen = new Uint8Array(articleCount)
  for (const index of englishFirst(indexes)) {
    const articles = [...first.keys()].filter(
      (article) => seen[article] === 0 && index.titles[article] !== '',
    )
    for (const article of articles) seen[article] = 1
    joinEqual(articles, index, first)
  }
  return first
}

const englishFirst = (indexes: readonly InvertedIndex[]): readonly InvertedIndex[] =>
  indexes.toSorted((one, other) => Number(other.language === 'en') - Number(one.language === 'en'))

const NEARLY_THE_SAME = 0.9 // cosine of two texts

function joinEqual(articles: readonly number[], index: InvertedIndex, first: Uint32Array): void {
  const vectors = vectorsOf(index, first.length)
  const byTitle = new Map<string, number>()
  const byTerm = new Map<number, number[]>()
  for (const article of articles) {
    const title = bare(index.titles[article] ?? '')
    const vector = vectors[article] ?? []
    const telling = vector.slice(0, MOST_TELLING)
    const candidates = new Set(telling.flatMap(([term]) => byTerm.get(term) ?? []))
    const twin =
      byTitle.get(title) ??
      [...candidates].find(
        (other) =>
          cosine(vector, vectors[other] ?? []) > NEARLY_THE_SAME &&
          numbersIn(index.titles[other] ?? '') === numbersIn(title),
      )
    if (twin !== undefined) first[article] = first[twin] ?? twin
    byTitle.set(title, byTitle.get(title) ?? article)
    for (const [term] of telling) byTerm.set(term, [...(byTerm.get(term) ?? []), article])
  }
}

const MOST_TELLING = 6 // terms of an article; two that share none of them are no twins

const bare = (title: string): string =>
  normalize(title)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** What tells one error, plan or version from the next, in texts that are otherwise the same. */
const numbersIn = (title: string): string =>
  (title.match(/\p{L}*\p{N}[\p{L}\p{N}]*/gu) ?? []).join(' ').toLowerCase()

type Vector = readonly (readonly [term: number, value: number])[]

/** Of each article its terms by what they are worth, most telling first, as long as 1. */
function vectorsOf(index: InvertedIndex, articleCount: number): readonly Vector[] {
  const vectors: [number, number][][] = Array.from({ length: articleCount }, () => [])
  for (let term = 0; term < index.terms.length; term++) {
    if (isAddress(index.terms[term] ?? '')) continue
    const [from, to] = [index.starts[term] ?? 0, index.starts[term + 1] ?? 0]
    const worth = rarity(to - from, index.size)
    for (let at = from; at < to; at++) {
      vectors[index.articles[at] ?? 0]?.push([term, (worth * (index.impacts[at] ?? 0)) / 255])
    }
  }
  return vectors.map((vector) => {
    const length = Math.hypot(...vector.map(([, value]) => value)) || 1
    return vector
      .map(([term, value]): [number, number] => [term, value / length])
      .sort((one, other) => other[1] - one[1])
  })
}

function cosine(one: Vector, other: Vector): number {
  const values = new Map(other)
  return one.reduce((sum, [term, value]) => sum + value * (values.get(term) ?? 0), 0)
}
