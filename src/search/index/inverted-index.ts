import { splitCompound } from '../analysis/split-compound.ts'
import { wordsOf } from '../analysis/words.ts'
import type { Fields } from './article-fields.ts'
import { type Field, fieldNames, impactOf, type Lengths } from './bm25.ts'
import { type PlacedTitles, placeTitles } from './place-titles.ts'
import { type TitleGrams, titleGrams } from './title-grams.ts'

/** All articles of one language by the terms that they hold. Articles are numbered over the whole knowledge base. */
export interface InvertedIndex {
  readonly language: string
  /** How many articles of this language there are. */
  readonly size: number
  readonly terms: readonly string[]
  /** The postings of term `t` are those from `starts[t]` to `starts[t + 1]`. */
  readonly starts: Uint32Array
  readonly articles: Uint16Array | Uint32Array
  /** How far the article is about the term, 255 for wholly. */
  readonly impacts: Uint8Array
  /** Terms of the title in row `r`: those from `titleStarts[r]` to `titleStarts[r + 1]`. */
  readonly titleStarts: Uint32Array
  readonly titleTerms: Uint32Array
  readonly titleGrams: TitleGrams
  /** By article, then those of further editions in this language. */
  readonly titles: PlacedTitles['titles']
  readonly otherTitles: PlacedTitles['otherTitles']
}

/** What an index is made from: article number and the texts of one of its editions. Numbers rise. */
export type IndexInput = readonly (readonly [article: number, fields: Fields])[]

export function buildInvertedIndex(language: string, input: IndexInput, articleCount: number): InvertedIndex {
  const numbers = new Map<string, number>()
  const counted = input.map(([article, fields]) => countTerms(article, fields, language, numbers))
  const averages = averageLengths(counted)
  addParts(counted, language, numbers)
  const postings: [article: number, impact: number][][] = Array.from({ length: numbers.size }, () => [])
  for (const { article, frequencies, lengths } of counted) {
    for (const [term, byField] of frequencies) {
      const impact = Math.max(1, Math.round(255 * impactOf(byField, lengths, averages)))
      const last = postings[term]?.at(-1)
      if (last?.[0] === article)
        last[1] = Math.max(last[1], impact) // said in another edition too
      else postings[term]?.push([article, impact])
    }
  }
  const placed = placeTitles(
    input.map(([article, { title }]) => [article, title]),
    articleCount,
  )
  return {
    language,
    size: new Set(input.map(([article]) => article)).size,
    terms: [...numbers.keys()],
    starts: startsOf(postings),
    articles: numbersBelow(articleCount).from(postings.flatMap((list) => list.map(([article]) => article))),
    impacts: Uint8Array.from(postings.flatMap((list) => list.map(([, impact]) => impact))),
    ...termsOfTitles(counted, placed),
    titleGrams: titleGrams(placed.titles),
    titles: placed.titles,
    otherTitles: placed.otherTitles,
  }
}

const FEWEST_HOLDERS = 3 // of what counts as a word of its own, or misspellings would make parts

/** A compound stands for its parts too: `kennwortablauf` is found by `kennwort`. */
function addParts(
  counted: readonly CountedArticle[],
  language: string,
  numbers: ReadonlyMap<string, number>,
): void {
  const holders = new Uint32Array(numbers.size)
  for (const { frequencies } of counted) {
    for (const term of frequencies.keys()) holders[term] = (holders[term] ?? 0) + 1
  }
  const isWord = (term: string) => (holders[numbers.get(term) ?? -1] ?? 0) >= FEWEST_HOLDERS
  const parts = new Map<number, readonly number[]>()
  for (const [term, number] of numbers) {
    const found = splitCompound(term, language, isWord).flatMap((part) => numbers.get(part) ?? [])
    if (found.length > 0) parts.set(number, found)
  }
  if (parts.size === 0) return
  for (const { frequencies, title } of counted) {
    for (const [term, byField] of [...frequencies]) {
      for (const part of parts.get(term) ?? []) frequencies.set(part, sumOf(frequencies.get(part), byField))
    }
    for (const term of [...title]) title.push(...(parts.get(term) ?? []))
  }
}

type Counts = Partial<Record<Field, number>>

function sumOf(one: Counts | undefined, other: Counts): Counts {
  const sum: Counts = { ...one }
  for (const field of fieldNames) {
    const count = other[field]
    if (count) sum[field] = (sum[field] ?? 0) + count
  }
  return sum
}

interface CountedArticle {
  readonly article: number
  readonly frequencies: Map<number, Counts>
  readonly lengths: Lengths
  readonly title: number[]
}

function countTerms(
  article: number,
  fields: Fields,
  language: string,
  numbers: Map<string, number>,
): CountedArticle {
  const frequencies = new Map<number, Counts>()
  const lengths = { title: 0, headings: 0, steps: 0, body: 0 }
  const title: number[] = []
  const texts: readonly (readonly [Field, string])[] = [
    ...fieldNames.map((field) => [field, fields[field]] as const),
    ...fields.alternates.map((alternate) => ['title', alternate] as const),
  ]
  const count = (term: string, field: Field): number => {
    const number = numbers.get(term) ?? numbers.size
    numbers.set(term, number)
    const byField = frequencies.get(number) ?? {}
    byField[field] = (byField[field] ?? 0) + 1
    frequencies.set(number, byField)
    return number
  }
  for (const [field, text] of texts) {
    for (const { term } of wordsOf(text, language)) {
      const number = count(term, field)
      lengths[field]++
      if (text === fields.title) title.push(number)
    }
  }
  for (const address of fields.addresses) count(address, 'steps') // a link is what the text leads to
  return { article, frequencies, lengths, title }
}

function averageLengths(counted: readonly CountedArticle[]): Lengths {
  const average = (field: Field) =>
    counted.reduce((sum, { lengths }) => sum + lengths[field], 0) / Math.max(1, counted.length)
  return {
    title: average('title'),
    headings: average('headings'),
    steps: average('steps'),
    body: average('body'),
  }
}

/** The smallest kind of array that holds all numbers below. */
const numbersBelow = (count: number) => (count <= 0x10000 ? Uint16Array : Uint32Array)

function startsOf(lists: readonly (readonly unknown[])[]): Uint32Array {
  const starts = new Uint32Array(lists.length + 1)
  lists.forEach((list, at) => {
    starts[at + 1] = (starts[at] ?? 0) + list.length
  })
  return starts
}

function termsOfTitles(counted: readonly CountedArticle[], { titles, rows }: PlacedTitles) {
  const byRow: (readonly number[])[] = Array.from(titles, () => [])
  counted.forEach(({ title }, at) => {
    const row = rows[at]
    if (row !== undefined) byRow[row] = title
  })
  return { titleStarts: startsOf(byRow), titleTerms: Uint32Array.from(byRow.flat()) }
}
