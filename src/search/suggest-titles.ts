import { cutText } from '../locale/cut-text.ts'
import { languageOf } from '../locale/locale.ts'
import { articleOfRow } from './index/place-titles.ts'
import type { SearchData } from './index/search-data.ts'
import type { SearchableIndex } from './index/searchable-index.ts'
import { beginningGrams, gramsHeld } from './index/title-grams.ts'
import type { Question } from './match.ts'
import { type LikelyTitle, rankTitles } from './rank-titles.ts'
import { strongest } from './ranking/strongest.ts'

const MOST_LETTERS = 64 // of what is typed; titles are hardly longer
const LEAST_OF_BEST = 0.5 // titles that share a syllable by chance are no suggestion
const SHORTLIST = 40 // titles; fuse.js takes its time for each

/** The articles whose titles go on as what has been typed, or nearly so: in the languages that the reader may type. */
export function suggestTitles(question: Question, data: SearchData, limit: number): readonly number[] {
  const text = cutText(question.text, MOST_LETTERS).trim()
  if (text === '') return []
  const found = languagesOf(question).flatMap((language) => {
    const index = data.indexes.get(language)
    return index ? titlesIn(text, index) : []
  })
  const best = found.toSorted((one, other) => other.likeness - one.likeness)
  const least = LEAST_OF_BEST * (best[0]?.likeness ?? 0)
  const likely = best.filter(({ likeness }) => likeness >= least)
  return [...new Set(likely.map(({ article }) => article))].slice(0, limit)
}

const languagesOf = ({ language, reader }: Question): readonly string[] => [
  ...new Set([languageOf(reader), ...(language ? [languageOf(language)] : []), 'en']),
]

function titlesIn(text: string, index: SearchableIndex): readonly LikelyTitle[] {
  const shares = sharesOf(text, index)
  const nearest = strongest(shares, SHORTLIST).map((row) => ({
    article: articleOfRow(row, index),
    title: index.titles[row] ?? '',
    share: shares[row] ?? 0,
  }))
  return rankTitles(text, nearest, index.language)
}

const SHORTEST_GRAM = 2 // letters, with the space before a word

const beginsWord = (text: string, title: string): number =>
  ` ${title.toLowerCase()}`.includes(` ${text.toLowerCase()}`) ? 1 : 0

const sizes = [3, 2] // of grams: titles in scripts that pack a word into two signs are kept in pairs

function sharesOf(text: string, { titles, titleGrams }: SearchableIndex): Float32Array {
  if (text.length < SHORTEST_GRAM) return Float32Array.from(titles, (title) => beginsWord(text, title))
  const shares = new Float32Array(titles.length)
  for (const size of sizes) {
    const grams = beginningGrams(text, size)
    for (let row = 0; row < titles.length; row++) {
      shares[row] = Math.max(shares[row] ?? 0, gramsHeld(grams, row, titleGrams))
    }
  }
  return shares
}
