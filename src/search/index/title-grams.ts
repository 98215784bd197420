import { normalize } from '../analysis/normalize.ts'
import type { SearchableIndex } from './searchable-index.ts'

/** Titles as sets of three neighbouring letters: alike even where words are split, joined, inflected or misspelt. */
export interface TitleGrams {
  /** The grams of the title in row `r`, as numbers that rise, from `starts[r]` to `starts[r + 1]`. */
  readonly starts: Uint32Array
  readonly grams: Uint32Array
}

/** Of a text: each once, rising. */
export type Grams = Uint32Array

export function titleGrams(titles: readonly string[]): TitleGrams {
  const lists = titles.map((title) => gramsOf(title))
  const starts = new Uint32Array(lists.length + 1)
  lists.forEach((list, at) => {
    starts[at + 1] = (starts[at] ?? 0) + list.length
  })
  const grams = new Uint32Array(starts.at(-1) ?? 0)
  lists.forEach((list, at) => {
    grams.set(list, starts[at])
  })
  return { starts, grams }
}

/** The different grams of a text as rising numbers; pairs where a script packs a word into two signs. */
export function gramsOf(text: string): Grams {
  const letters = lettersOf(text)
  return gramsIn(`${letters} `, packed.test(letters) ? 2 : 3)
}

/** The grams of a text whose last word may go on, of one size. */
export const beginningGrams = (text: string, size: number): Grams => gramsIn(lettersOf(text), size)

const lettersOf = (text: string): string =>
  ` ${normalize(text)
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()}`

function gramsIn(letters: string, size: number): Grams {
  const grams = Uint32Array.from({ length: Math.max(0, letters.length - size + 1) }, (_, at) =>
    hash(letters, at, size),
  ).sort()
  return grams.filter((gram, at) => gram !== grams[at - 1])
}

const packed = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u

function hash(text: string, from: number, size: number): number {
  let mixed = 0x811c9dc5
  for (let at = from; at < from + size; at++) mixed = Math.imul(mixed ^ text.charCodeAt(at), 0x01000193)
  return mixed >>> 0
}

/** How much a question and the likest title of an article share: 1 for all, 0 for none (Dice). */
export function gramLikeness(
  question: Grams,
  article: number,
  { titleGrams: titles, nextRow }: Pick<SearchableIndex, 'titleGrams' | 'nextRow'>,
): number {
  let likest = 0
  let row = article
  do {
    const shared = gramsShared(question, row, titles)
    const length = (titles.starts[row + 1] ?? 0) - (titles.starts[row] ?? 0)
    if (shared > 0) likest = Math.max(likest, (2 * shared) / (question.length + length))
    row = nextRow[row] ?? 0
  } while (row > 0)
  return likest
}

/** The share of a question's grams that the title in a row holds. */
export const gramsHeld = (question: Grams, row: number, titles: TitleGrams): number =>
  question.length === 0 ? 0 : gramsShared(question, row, titles) / question.length

function gramsShared(question: Grams, row: number, { starts, grams }: TitleGrams): number {
  const to = starts[row + 1] ?? 0
  let its = starts[row] ?? 0
  let shared = 0
  let mine = 0
  while (mine < question.length && its < to) {
    const difference = (question[mine] ?? 0) - (grams[its] ?? 0)
    if (difference === 0) shared++
    if (difference <= 0) mine++
    if (difference >= 0) its++
  }
  return shared
}
