import type { Fields } from './article-fields.ts'

export type Field = 'title' | 'headings' | 'steps' | 'body'

// How much a word of that field counts against one of the body.
const fieldWeight: Readonly<Record<Field, number>> = { title: 3, headings: 2, steps: 1, body: 1 }
// How much a long field is held against its words: 0 not at all, 1 fully.
const lengthNorm: Readonly<Record<Field, number>> = { title: 0.4, headings: 0.5, steps: 0.6, body: 0.6 }
const SATURATION = 1.2 // at this weighted frequency a word has earned half of what it can

export type Frequencies = Readonly<Partial<Record<Field, number>>>
export type Lengths = Readonly<Record<Field, number>>

/** BM25F: how far, 0 to 1, an article is about a word, from how often the word stands in its fields. */
export function impactOf(frequencies: Frequencies, lengths: Lengths, averages: Lengths): number {
  let weighted = 0
  for (const field of fieldNames) {
    const frequency = frequencies[field]
    if (frequency) weighted += (fieldWeight[field] * frequency) / relativeLength(field, lengths, averages)
  }
  return weighted / (SATURATION + weighted)
}

export const fieldNames = ['title', 'headings', 'steps', 'body'] as const satisfies readonly (Field &
  keyof Fields)[]

function relativeLength(field: Field, lengths: Lengths, averages: Lengths): number {
  const norm = lengthNorm[field]
  return 1 - norm + norm * (lengths[field] / (averages[field] || 1))
}

/** How much a word tells articles apart: by how few of them hold it. */
export const rarity = (holders: number, articles: number): number =>
  Math.log(1 + (articles - holders + 0.5) / (holders + 0.5))
